/**
 * Names of states, past and present, with the words that stand for them in prose: demonym and capital.
 * One state a line: name | demonyms | capital | other names. For telling apart whom "the two countries" means, and for
 * telling places from people.
 */
const table = `
Afghanistan|Afghan|Kabul
Albania|Albanian|Tirana
Algeria|Algerian|Algiers
Argentina|Argentine,Argentinian|Buenos Aires
Armenia|Armenian|Yerevan
Australia|Australian|Canberra
Austria|Austrian|Vienna
Azerbaijan|Azerbaijani,Azeri|Baku
Bahrain|Bahraini|Manama
Bangladesh|Bangladeshi|Dhaka
Belarus|Belarusian|Minsk
Belgium|Belgian|Brussels
Bhutan|Bhutanese|Thimphu
Bolivia|Bolivian|La Paz
Bosnia|Bosnian|Sarajevo
Brazil|Brazilian|Brasília
Britain|British|London|United Kingdom,UK,U.K.,Great Britain
Bulgaria|Bulgarian|Sofia
Burma|Burmese|Rangoon|Myanmar
Cambodia|Cambodian|Phnom Penh
Canada|Canadian|Ottawa
Chile|Chilean|Santiago
China|Chinese,Sino|Beijing|People's Republic of China,PRC
Colombia|Colombian|Bogotá
Croatia|Croatian|Zagreb
Cuba|Cuban|Havana
Cyprus|Cypriot|Nicosia
Czechoslovakia|Czechoslovak|Prague|Czech Republic
Denmark|Danish|Copenhagen
Egypt|Egyptian|Cairo
Estonia|Estonian|Tallinn
Ethiopia|Ethiopian|Addis Ababa
Finland|Finnish|Helsinki
France|French,Franco|Paris
Georgia|Georgian|Tbilisi
Germany|German|Berlin|West Germany,East Germany
Ghana|Ghanaian|Accra
Greece|Greek|Athens
Hungary|Hungarian|Budapest
Iceland|Icelandic|Reykjavik
India|Indian,Indo|New Delhi|Delhi
Indonesia|Indonesian|Jakarta
Iran|Iranian|Tehran|Persia
Iraq|Iraqi|Baghdad
Ireland|Irish|Dublin
Israel|Israeli|Jerusalem|Tel Aviv
Italy|Italian|Rome
Japan|Japanese|Tokyo
Jordan|Jordanian|Amman
Kazakhstan|Kazakh|Astana
Kenya|Kenyan|Nairobi
Kuwait|Kuwaiti|Kuwait City
Kyrgyzstan|Kyrgyz|Bishkek
Laos|Laotian|Vientiane
Latvia|Latvian|Riga
Lebanon|Lebanese|Beirut
Libya|Libyan|Tripoli
Lithuania|Lithuanian|Vilnius
Malaysia|Malaysian|Kuala Lumpur
Mexico|Mexican|Mexico City
Mongolia|Mongolian|Ulaanbaatar
Morocco|Moroccan|Rabat
Nepal|Nepalese|Kathmandu
Netherlands|Dutch|The Hague|Holland
New Zealand|New Zealander|Wellington
Nigeria|Nigerian|Abuja
North Korea|North Korean|Pyongyang
Norway|Norwegian|Oslo
Oman|Omani|Muscat
Pakistan|Pakistani,Pak|Islamabad
Palestine|Palestinian|Ramallah
Peru|Peruvian|Lima
Philippines|Philippine|Manila
Poland|Polish|Warsaw
Portugal|Portuguese|Lisbon
Prussia|Prussian|Königsberg
Qatar|Qatari|Doha
Romania|Romanian|Bucharest
Russia|Russian|Moscow|Russian Federation
Saudi Arabia|Saudi|Riyadh
Serbia|Serbian|Belgrade
Singapore|Singaporean|Singapore City
Slovakia|Slovak|Bratislava
South Africa|South African|Pretoria
South Korea|South Korean|Seoul
Soviet Union|Soviet|Kremlin|USSR
Spain|Spanish|Madrid
Sri Lanka|Sri Lankan|Colombo
Sudan|Sudanese|Khartoum
Sweden|Swedish|Stockholm
Switzerland|Swiss|Bern
Syria|Syrian|Damascus
Taiwan|Taiwanese|Taipei
Tajikistan|Tajik|Dushanbe
Thailand|Thai|Bangkok
Tunisia|Tunisian|Tunis
Turkey|Turkish,Turk|Ankara|Türkiye
Turkmenistan|Turkmen|Ashgabat
Ukraine|Ukrainian|Kyiv|Kiev
United Arab Emirates|Emirati|Abu Dhabi|UAE,U.A.E.
United States|American|Washington|United States of America,USA,US,U.S.,U.S,America
Uzbekistan|Uzbek|Tashkent
Venezuela|Venezuelan|Caracas
Vietnam|Vietnamese|Hanoi
Yemen|Yemeni|Sana'a
Yugoslavia|Yugoslav|Belgrade`

const withArticle = new Set(['Netherlands', 'Philippines', 'Soviet Union', 'United Arab Emirates', 'United States'])

const byWord = new Map<string, string>()
for (const line of table.trim().split('\n')) {
  const [name = '', ...others] = line.split('|')
  for (const word of [name, ...others.flatMap(part => part.split(','))])
    if (word && !byWord.has(word)) byWord.set(word, name)
}

const firstLetters = [...new Set([...byWord.keys()].map(word => word.charAt(0)))].join('')

/**
 * Longest first, so that "Soviet Union" is read before "Soviet". Letters and hyphens may not adjoin. The first letter is
 * looked at before the hundreds of names.
 */
const pattern = new RegExp(
  `(?=[${firstLetters}])(?<![\\p{L}.])(?:${[...byWord.keys()]
    .sort((a, b) => b.length - a.length)
    .map(word => word.replace(/[.]/g, '\\$&'))
    .join('|')})(?!\\p{L})`,
  'gu',
)

/** The states that a text names, in order of first mention, each once. */
export const countriesIn = (text: string): readonly string[] => [
  ...new Set([...text.matchAll(pattern)].map(match => byWord.get(match[0]) ?? match[0])),
]

/** The state that a word or name stands for, where that is all of the text. */
export const countryOf = (text: string): string | undefined => byWord.get(text)

export const isCountryWord = (text: string): boolean => byWord.has(text)

/** "the United States", "China": as it stands inside a sentence. */
export const countryPhrase = (name: string): string => (withArticle.has(name) ? `the ${name}` : name)
