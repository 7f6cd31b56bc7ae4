/** Given names common in many languages, and names that rulers and thinkers bore alone. Not those that are places too. */
const list = `
Aaron Abdul Abdullah Abigail Abraham Ada Adam Adolf Adrian Agnes Ahmad Ahmed Alan Albert Alberto Aldous Alejandro Aleksandr
Alessandro Alex Alexander Alexandre Alexei Alexis Alfred Ali Alice Amelia Amir Ana Anastasia Anders Andrea Andreas Andrei Andrew Andrés
Angela Anita Ann Anna Anne Annie Anthony Antoine Anton Antonio António Anwar Aristotle Arthur Asif Astrid Augustus Aung Ayman Ayub
Barack Barbara Barry Bashar Beatrice Ben Benazir Benedict Benito Benjamin Bernard Bertha Bertie Betty Bill Bob Boris Brian Bruce
Carl Carla Carlos Carol Caroline Cassius Catherine Cecil Cesar César Charles Charlie Charlotte Christian Christiaan Christina
Christine Christopher Clara Claude Claudia Clement Cleopatra Colin Confucius Constantine Cornelius Cyrus Daniel Dario Darius
David Deborah Deng Denis Dennis Desmond Diana Diego Dietrich Dimitri Dmitri Dmitry Dolores Donald Dorothy Douglas Duncan Dwight Ebrahim Edgar
Edith Edmund Eduard Eduardo Edvard Edward Edwin Eleanor Elena Eli Elias Elisabeth Elizabeth Ella Ellen Emil Emilia Emily Emma
Emmanuel Enrico Enrique Eric Erich Erik Ernest Ernesto Ernst Erwin Esther Eugene Eva Eve Fatima Felipe Felix Ferdinand Fernando
Fidel Fiona Florence Francesco Francis Francisco Franco François Frank Franklin Franz Fred Frederick Friedrich Fritz Gabriel
Galileo Gamal Gareth Garibaldi Gary Genghis Geoffrey Georg George Georges Gerald Gerhard Gertrude Gianni Giovanni Giuseppe Gloria Golda Gordon
Grace Graham Gregor Gregory Guido Guillermo Gustav Hafez Hamid Hannah Hannibal Hans Harald Harold Harriet Harry Hassan Heinrich Helen
Helena Helmut Henri Henrik Henry Herbert Herman Hermann Herodotus Hideki Hillary Hirohito Homer Horatio Hosni Howard Hu Hubert Hugh Hugo
Hussein Ian Ibrahim Ignatius Igor Imran Indira Ingrid Irene Isaac Isabel Isabella Isaiah Ismail Ivan Jack Jacob Jacqueline Jacques Jakob
James Jan Jane Janet Jason Javier Jawaharlal Jean Jeff Jeffrey Jennifer Jeremy Jerome Jesse Jessica Jim Jimmy Joachim Joan João Joe
Johann Johannes John Jon Jonas Jonathan Jorge José Josef Joseph Josephine Joshua Josip Joyce Juan Judith Julia Julian Julie
Juliet Julius Justin Justinian Jürgen Kaiser Karel Karen Karim Karl Kate Katherine Kathleen Kemal Ken Kenneth Kevin Khalid Kofi Konrad Kristen Kublai
Kurt Kwame Larry Lars Laura Laurence Lawrence Lech Leo Leon Leonard Leonardo Leonid Leopold Leslie Lewis Li Liam Liaquat Lillian Linda Linus Lisa
Lise Lorenzo Louis Louisa Louise Luca Lucas Lucia Lucy Ludwig Luigi Luis Luiz Lyndon Mahatma Mahmoud Manfred Manmohan Manuel Mao Marc Marcel Marco Marcus Margaret
Maria María Marie Mario Marion Marilyn Mark Marlene Martha Martin Mary Matilda Matteo Matthew Maurice Max Maximilian Maximilien Megan Michael
Michel Michelangelo Michele Miguel Mikhail Milan Mohamed Mohammad Mohammed Mohandas Monica Muammar Muhammad Mustafa Mikhail Nadia Nancy Napoleon Narendra
Natalie Nathan Nathaniel Nawaz Neil Nelson Nero Neville Nicholas Nicola Nicolas Nicolaus Niccolò Niels Nikita Nikol Nikola Nikolai Nikolaus Nina Noah Noam
Nora Norman Olaf Oleg Oliver Olivia Olympe Omar Orville Osama Oscar Oskar Otto Pablo Patrice Patricia Patrick Paul Paula Pavel Pedro Percy Pervez Peter Petra
Philip Philippe Pierre Plato Pompey Qamar Qasem Rachel Rafael Rajiv Ralph Ramesses Raphael Raúl Ravi Raymond Rebecca Recep Reinhard
René Rex Ricardo Richard Rita Robert Roberto Rocío Rodrigo Roger Roland Roman Romulus Ronald Rosa Rosalind Rose Roy Rudolf Rupert Russell Ruth
Ryan Saddam Saladin Salman Salvador Salvatore Sam Samuel Sandra Sara Sarah Sebastian Sergei Sergey Sergio Shah Shaukat Sheila Sigmund Silvio Simon Simón
Socrates Sofia Sonia Sophia Sophie Spartacus Stalin Stanley Stefan Stephanie Stephen Steve Steven Stuart Subhas Suleiman Sun Susan Suzanne Sven Sylvia
Tariq Tayyip Ted Teresa Thabo Theodor Theodore Theresa Thomas Thor Tiberius Tim Timothy Tito Toby Tom Tomás Tony Trajan Trotsky Umberto Ursula Valentina Valerie Vasco
Vasily Vera Vicente Victor Viktor Vincent Vincenzo Virginia Vivian Vladimir Volodymyr Voltaire Walt Walter Wangari Warren Wayne Werner Wilbur Wilhelm Will
Willem William Willy Winston Wolfgang Woodrow Xi Yasser Yitzhak Yoko Yoshio Yuri Yusuf Yves Yevgeny Zhou Zia Zoe Zulfikar`

const names = new Set(list.trim().split(/\s+/))

export const isFirstName = (word: string): boolean => names.has(word)
