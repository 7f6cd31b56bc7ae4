/** Bodies whose names do not show by their form that they are bodies: world organisations, makers, agencies, movements, clubs. */
const list = `
UN|U.N.|United Nations|NATO|EU|E.U.|European Union|WHO|WTO|IMF|World Bank|UNESCO|UNICEF|UNHCR|IAEA|OPEC|ASEAN|SAARC|SCO|OIC|OSCE|OECD|SEATO|CENTO|COMECON|BRICS|G7|G8|G20|G-7|G-20|P5|Interpol|Europol|Eurostat|Eurozone
Warsaw Pact|League of Nations|Red Cross|Red Crescent|Amnesty International|Greenpeace|Oxfam|Médecins Sans Frontières|Doctors Without Borders|Human Rights Watch|Transparency International
CIA|FBI|KGB|MI5|MI6|NSA|DARPA|ISI|Mossad|Stasi|Gestapo|SS|NASA|ESA|ISRO|JAXA|CERN|Roscosmos|SpaceX|Pentagon|White House|State Department|Downing Street|Supreme Court|Knesset|Bundestag|Reichstag|Bundesrat|Duma|Politburo|Lok Sabha|Riksdag|Storting|Diet|Cortes|Comintern|Sejm
Luftwaffe|Wehrmacht|Bundeswehr|Kriegsmarine|RAF|Royal Navy|Red Army|Waffen-SS|PLA|IDF|Wagner Group|Wagner|Blackwater
Taliban|Afghan Taliban|al-Qaeda|Al-Qaeda|al Qaeda|Al Qaeda|ISIS|ISIL|IS-K|ISKP|Islamic State|Hamas|Hezbollah|Hizbollah|Fatah|PLO|IRA|ETA|PKK|TTP|LTTE|FARC|Boko Haram|Mujahideen|mujahideen|Viet Cong|Vietcong|Viet Minh|Khmer Rouge|Houthis|Muslim Brotherhood|Janissaries|Jesuits|Freemasons|Bolsheviks|Mensheviks|Jacobins|Huguenots|Sandinistas|Contras|Solidarity|Kuomintang|Nazis|Haganah|Irgun
Apple|Google|Alphabet|Microsoft|Amazon.com|Facebook|Meta Platforms|Twitter|Netflix|IBM|Intel|Nvidia|AMD|Oracle|SAP|Cisco|Dell|HP|Hewlett-Packard|Xerox|Kodak|Nokia|Ericsson|Samsung|LG|Sony|Panasonic|Toshiba|Hitachi|Nintendo|Huawei|ZTE|Xiaomi|Lenovo|Alibaba|Tencent|Baidu|TSMC|Foxconn|Uber|Airbnb|PayPal|eBay|YouTube|WhatsApp|Instagram|OpenAI|DeepMind|BenQ
Ford|Toyota|Honda|Nissan|Mitsubishi|Mazda|Suzuki|Hyundai|Kia|Volkswagen|BMW|Mercedes-Benz|Daimler|Audi|Porsche|Opel|Fiat|Ferrari|Renault|Peugeot|Citroën|Volvo|Saab|Tesla|Chrysler|Rolls-Royce|Leyland
Boeing|Airbus|Embraer|Bombardier|Sukhoi|Tupolev|Dassault|Lockheed|Lockheed Martin|Northrop Grumman|Raytheon|Norinco|Aselsan|Roketsan|Thales|Leonardo S.p.A.|Pan Am|Lufthansa|Aeroflot|Qantas|KLM|Krupp|Vickers|Skoda|Škoda|Naval Group
Siemens|Bosch|Bayer|BASF|IG Farben|Pfizer|Moderna|BioNTech|AstraZeneca|Merck|Roche|Novartis|Sanofi|GlaxoSmithKline|Nestlé|Unilever|Danone|Coca-Cola|Pepsi|PepsiCo|McDonald's|Starbucks|IKEA|Walmart|Tesco|Carrefour|Nike|Adidas|Puma|Lego|Philips|Corus|Lehman Brothers|Goldman Sachs|JPMorgan|Morgan Stanley|Citigroup|HSBC|Barclays|UBS|Credit Suisse|Enron|De Beers
Shell|BP|Exxon|ExxonMobil|Chevron|Texaco|TotalEnergies|Gazprom|Rosneft|Lukoil|Aramco|Saudi Aramco|Petrobras|Sinopec|Equinor|Statoil|Eni|Unocal|Rosatom|Bell Labs|Telegram
BBC|CNN|Reuters|AFP|Associated Press|Al Jazeera|Xinhua|TASS|Pravda|Dawn|Der Spiegel|Le Monde|New York Times|Washington Post|Guardian|Wall Street Journal|Financial Times
Real Madrid|Barcelona FC|Bayern Munich|Juventus|Ajax|Eintracht Frankfurt|Manchester United|Arsenal|Chelsea|FIFA|UEFA|IOC|FIA|NBA|NFL|NHL|Beatles|Rolling Stones|Metropolitan Opera|La Scala|Old Vic
GCC|Gulf Cooperation Council|African Union|Arab League|Commonwealth|Non-Aligned Movement|Quad|AUKUS|Sotheby's|Christie's|Lloyd's|Vatican Bank|Congress|Parliament|Ku Klux Klan|Hanse`

const names = new Set(list.trim().split(/[|\n]/))

export const isOrganisationName = (text: string): boolean => names.has(text)
