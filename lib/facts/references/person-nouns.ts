export type Gender = 'he' | 'she'

const set = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

const HE = set(`king emperor prince duke count baron earl lord sir sultan shah tsar czar pope bishop archbishop cardinal
  husband father brother son nephew uncle grandfather grandson widower man boy gentleman monk priest mr abbot kaiser
  patriarch businessman statesman chairman craftsman actor marquis viscount emir sheikh caliph khan pharaoh stepson
  stepfather brother-in-law father-in-law son-in-law spokesman congressman fisherman`)

const SHE = set(`queen empress princess duchess countess baroness lady dame wife mother sister daughter niece aunt
  grandmother granddaughter widow woman girl nun mrs ms miss abbess actress businesswoman chairwoman stepdaughter
  heiress sister-in-law mother-in-law daughter-in-law spokeswoman congresswoman tsarina sultana marchioness`)

/** Who a noun in the singular names: somebody. */
const PERSONS = set(`president minister premier chancellor secretary ambassador senator governor general colonel major
  captain admiral marshal commander lieutenant sergeant officer soldier leader ruler monarch sovereign regent heir
  dictator politician diplomat envoy mayor judge lawyer attorney professor doctor dr teacher scholar scientist physicist
  chemist biologist botanist zoologist astronomer mathematician geologist naturalist engineer inventor architect
  painter sculptor artist photographer composer conductor musician singer pianist violinist writer author novelist poet
  playwright dramatist journalist editor critic historian philosopher theologian economist psychologist psychiatrist
  physician surgeon nurse explorer navigator sailor astronaut cosmonaut pilot aviator mountaineer climber athlete
  player footballer cricketer striker goalkeeper coach manager swimmer runner boxer champion winner director producer
  filmmaker designer founder owner entrepreneur industrialist merchant banker trader shipowner printer bookseller
  farmer landowner nobleman knight missionary preacher reformer saint activist revolutionary rebel spy assassin
  successor predecessor deputy chief head chairperson spokesperson person child student pupil apprentice assistant
  colleague friend rival partner candidate official member citizen emigrant orphan twin cousin spouse parent
  daredevil magician chef jurist curator librarian archaeologist anthropologist linguist translator statistician
  analyst strategist warlord chieftain guerrilla defector dissident whistleblower plaintiff defendant witness
  shah vizier premier-designate president-elect crown`)

/** Groups of persons that take "they", in the singular form of the word. */
const PEOPLES = set(`people police couple pair family troops men women children crew staff public audience majority
  minority clergy nobility peasantry gentry youth personnel cattle brothers sisters twins settlers rebels guerrillas
  insurgents colonists`)

export const genderOfNoun = (noun: string): Gender | undefined =>
  HE.has(noun) ? 'he' : SHE.has(noun) ? 'she' : undefined

export const isPersonNoun = (noun: string): boolean => PERSONS.has(noun) || HE.has(noun) || SHE.has(noun)

export const isPeopleNoun = (noun: string): boolean => PEOPLES.has(noun)

/** First names that tell the gender in most of the languages from which English texts take them. */
const MEN =
  set(`Aaron Abdul Abdullah Abraham Adam Adolf Adrian Ahmad Ahmed Alan Albert Albrecht Alec Aleksandr Alessandro
  Alexander Alexandre Alexei Alfonso Alfred Ali Allan Allen Alois Alphonse Amir Anatoly Anders Andreas Andrei Andrew Angus
  Anthony Antoine Anton Antonio Archibald Aristide Arnold Arthur Asif August Augustin Barack Barry Bartholomew
  Ben Benedict Benito Augustus Benjamin Bernard Bertrand Bill Björn Bob Boris Brian Bruce Bruno Carl Carlo Carlos Casimir Cecil
  Cesare Charles Chester Chris Christian Christiaan Christopher Claude Claudius Clemens Clement Colin Conrad Constantine
  Cornelius Cyril Daniel Dante Darius David Denis Dennis Diego Dieter Dmitri Dmitry Domenico Dominic Donald Douglas Duncan
  Dwight Edgar Edmond Edmund Edouard Eduard Edvard Edward Edwin Eli Elias Elon Emil Emile Enrico Enzo Eric Erich Erik Ernest
  Ernst Erwin Étienne Eugen Eugene Evgeny Felix Ferdinand Fernando Fidel Filippo Francesco Francis Francisco François Frank
  Franklin Franz Fred Frederick Frédéric Friedrich Fritz Gabriel Galileo Gary Gaston Geoffrey Georg George Georges Gerald
  Gerard Gerhard Gilbert Giovanni Giulio Giuseppe Gordon Graham Gregor Gregory Guglielmo Guillaume Gunnar Günther Gustav
  Guy Hamid Hannibal Hans Harald Harold Harry Harvey Hassan Heinrich Helmut Hendrik Henri Henry Herbert Herman Hermann
  Hiroshi Horace Horatio Hosni Howard Hubert Hugh Hugo Humphrey Hussein Ian Ibrahim Igor Ilya Imran Isaac Isaiah Ismail Ivan
  Jack Jacob Jacques Jakob James Jan Jawaharlal Jean Jeff Jefferson Jeremy Jerome Jim Jimmy Joachim Joe Johan Johann Johannes
  John Jonas Jonathan José Josef Joseph Joshua Juan Jules Julian Julius Jürgen Karl Keith Kenneth Kevin Klaus Konrad Kurt
  Lars Lasse Laurence Lawrence Leif Leo Leon Leonard Leonardo Leonhard Leonid Leopold Leroy Lev Lewis Linus Lorenzo Louis
  Luciano Lucien Ludvig Ludwig Luigi Luis Luke Lyndon Magnus Mahmoud Malcolm Manuel Marc Marcel Marco Marcus Mario Mark
  Martin Matthew Matthias Maurice Max Maximilian Maximilien Maxwell Mehmed Mehmet Michael Michel Miguel Mikhail Mohamed
  Mohammad Mohammed Morris Moses Muhammad Murray Mustafa Napoleon Narendra Nasser Nathan Nathaniel Neil Nelson Neville
  Nicholas Nicolas Nicolaus Niels Nikita Nikola Nikolai Nikolaus Nils Noah Norman Olaf Oleg Oliver Oscar Oskar Osman Otto
  Owen Pablo Paolo Patrick Paul Pavel Pedro Percy Peter Philip Philippe Pierre Pietro Pyotr Qamar Rafael Raheel Ralph
  Ramon Raphael Raymond Recep René Ricardo Richard Robert Roberto Robin Rodrigo Roger Roland Ronald Rudolf Rupert Russell
  Saddam Salvador Sam Samuel Santiago Scott Sebastian Sergei Sergey Sergio Sidney Siegfried Sigmund Silvio Simon Solomon
  Søren Stanislaus Stanley Stefan Stephen Steve Steven Stuart Suleiman Sultan Sven Ted Theodor Theodore Theodosius Thomas
  Timothy Tobias Tom Tommaso Tony Toussaint Trygve Tycho Ulrich Ulysses Umberto Vasco Vasily Victor Viktor Vincent Vincenzo
  Vitaly Vittorio Vladimir Volodymyr Walter Warren Werner Wilbur Wilfred Wilhelm William Willem Winston Wolfgang Woodrow
  Xavier Yitzhak Yuri Yusuf Yves Zulfikar Zhou Anwar Ayub Nawaz Shahbaz Muammar Ruhollah Hafez Bashar Kofi Kwame Jomo Julio
  Hernán Simón Emiliano Venustiano Porfirio Pancho Plutarco Álvaro Victoriano Lázaro Evo Hugo Nicolás Lech Václav Imre Josip
  Slobodan Franjo Lavr Anton Pyotr Grigory Kliment Semyon Yegor Sun Chiang Mao Deng Xi Hirohito Hideki Isoroku Ho Ngo Bao`)

const WOMEN =
  set(`Ada Adele Agatha Agnes Alexandra Alice Alicia Alva Amalie Amanda Amelia Amy Ana Anastasia Andrea Angela
  Angelina Anita Ann Anna Anne Annette Annie Antonia Astrid Audrey Aung Barbara Beatrice Beatrix Benazir Bertha Beth Betty
  Birgit Bridget Brigitte Camille Carla Carol Caroline Catherine Cecilia Charlotte Christina Christine Clara Clarissa Claudia
  Cleopatra Constance Cornelia Cristina Cynthia Daisy Deborah Diana Dolores Dora Doris Dorothea Dorothy Edith Eleanor Elena
  Elisabeth Eliza Elizabeth Ella Ellen Elsa Else Emilia Emily Emma Emmeline Esther Ethel Eugenia Eva Eve Evelyn Fatima
  Florence Frances Francesca Frida Gabriela Gabrielle Georgia Gertrude Gisela Gladys Golda Grace Greta Gro Hannah Harriet
  Hedwig Heidi Helen Helena Helene Henrietta Hilary Hilda Hildegard Hillary Ida Indira Ingrid Irene Irina Iris Isabel
  Isabella Jacqueline Jane Janet Jeanne Jennifer Jenny Jessica Joan Joanna Johanna Josephine Judith Judy Julia Julie Karen
  Karin Kate Katharina Katharine Katherine Kathleen Katrin Laura Leonora Lilian Lillian Linda Lisa Lise Louisa Louise Lucia
  Lucy Ludmila Luise Lydia Mabel Madeleine Magdalena Malala Margaret Margarete Margaretha Margot Maria Mariana Marianne Marie
  Marilyn Marina Martha Mary Mathilde Matilda Maud Maya Megawati Melanie Mercedes Michelle Mildred Miriam Monica Nadezhda
  Nancy Natalia Natalie Nina Nora Olga Olivia Olympia Ottilie Pamela Patricia Paula Pauline Penelope Petra Phyllis Priscilla
  Rachel Rebecca Renate Rita Roberta Rosa Rosalind Rose Rosemary Ruth Sally Sandra Sara Sarah Sheikha Sheila Shirley Sigrid
  Simone Sirimavo Sofia Sonia Sophia Sophie Stella Susan Susanna Suzanne Sylvia Tamara Tatiana Teresa Theodora Theresa Thérèse
  Ulrike Ursula Valentina Vera Verena Veronica Victoria Violet Violeta Virginia Vivian Wanda Wilhelmina Winifred Yulia Yvonne
  Zoe Corazon Dilma Cristina Ellen Joyce Rigoberta Wangari Shirin Aud Kamala Condoleezza Theresa Nicola Marine Ségolène`)

export const genderOfFirstName = (name: string): Gender | undefined =>
  MEN.has(name) ? (WOMEN.has(name) ? undefined : 'he') : WOMEN.has(name) ? 'she' : undefined

export const isFirstName = (name: string): boolean => MEN.has(name) || WOMEN.has(name)
