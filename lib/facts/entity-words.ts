/** Words by which the form of a name or figure tells what it names. Data for `type-name.ts` and the finders beside it. */

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** Last words of names, in the singular; plurals are looked up without their -s. */
export const TREATY_HEADS =
  set(`Treaty Agreement Accord Pact Protocol Convention Charter Amendment Act Memorandum Declaration
  Constitution Concordat Law Bill Edict Statute Ordinance Armistice Entente Compact Covenant Ultimatum Peace Concession Capitulation Carta MoU MOU Resolution Decree Code`)
export const EVENT_HEADS = set(`War Battle Revolution Conference Summit Crisis Attack Siege Olympics Games Uprising
  Rebellion Revolt Mutiny Massacre Coup Putsch Incident Affair Scandal Campaign Offensive Invasion Raid Blitz Blockade Airlift Crusade
  Reformation Restoration Renaissance Enlightenment Depression Famine Plague Earthquake Eruption Flood Tsunami Hurricane Cyclone Typhoon Fire Disaster
  Genocide Holocaust Election Referendum Championship Cup Exhibition Exposition Expo Fair Festival Exercise Manoeuvre
  March Parade Protest Riot Strike Spring Congress Diet Synod Concile Trial Expedition Intifada Anschluss Partition Purge Leap Tournament Marathon Prix Insurgency Pandemic Catastrophe Bombing Landing Conspiracy Plot Drill Armada`)
export const ORGANISATION_HEADS =
  set(`Ministry Army Navy Corp Corps A.Ş. Force Company Corporation Institute Institution University College School
  Organisation Organization Union Council Committee Commission Agency Party Parliament Senate Assembly Bank Group Coalition League Administration
  Shipyard Church Academy Society Department Bureau Alliance Fund Association Federation Foundation Ministry Cabinet Government Court Tribunal House
  Front Movement Brigade Regiment Division Battalion Legion Fleet Squadron Command Guard Militia Police Hospital Clinic Laboratory Lab Observatory
  Museum Library Theatre Theater Opera Orchestra Club Team United FC Industries Industry Motors Airways Airlines Airline Railway Railways Steel Oil Petroleum
  Electric Electronics Brothers Inc Ltd Limited LLC AG GmbH SA PLC Plc Co Holdings Partners Ventures Systems Technologies Aviation Aerospace Shipbuilding
  Mill Factory Works Complex Foundry Press Times Post Journal Tribune Herald Gazette Network Television Radio Studio Records Pictures Entertainment
  Authority Board Office Service Services Centre Center Chamber Exchange Reserve Treasury Embassy Consulate Mission Secretariat Directorate Conservatory Faculty
  Congregation Order Dynasty Sultanate Caliphate Community Confederation Congress Consortium Cooperative Syndicate Trust Guild Inquisition Politburo Jirga Men Prison Abbey Cathedral Defence Defense`)
export const PLACE_HEADS =
  set(`River Mountain Mount Sea Ocean Island Isle City Province Strait Valley Port Bay Lake Street Canal Cape Peninsula
  Desert Gulf Coast Land Range Pass County Republic Kingdom Empire State Territory Territories District Region Prefecture Oblast Airport Harbour Harbor Bridge
  Square Park Palace Castle Tower Fort Wall Gate Avenue Road Highway Railroad Station Stadium Plateau Basin Delta Channel Corridor Falls Glacier Volcano Reef Beach
  Forest Heights Hills Hill Plain Plains Steppe Archipelago Colony Federation Emirate Duchy Principality Town Village Abyss Crater Cave Temple Mosque Base Border Frontier Zone Lowlands Highlands Dam Reservoir Confederacy Kush Springs Quarter Oasis Mine`)
/** Where these come first the rest follows with "of" or directly: "Gulf of Mexico", "Mount Everest". */
export const PLACE_LEADS = set(
  'Mount Lake Cape Fort Port Gulf Bay Strait Isle Isles Republic Kingdom Sea Straits River Mt Mt. Saint-Denis Camp',
)

/** Programmes, works and prizes. */
export const OTHER_HEADS = set(
  'Program Programme Plan Project Initiative Doctrine Theory Prize Award Medal Symphony Concerto Method Engine Machine Language Model Scale Principle Equation Effect Syndrome Disease',
)
/** Lower-case nouns that make an event of the name before them ("Lisbon earthquake", "Indo-Pak war"). */
export const EVENT_NOUNS =
  set(`war wars battle battles revolution crisis conflict dispute uprising rebellion revolt mutiny massacre coup putsch incident affair scandal
  campaign offensive operation operations invasion raid blockade airlift siege crusade famine earthquake eruption flood floods tsunami disaster genocide
  election elections referendum protests riots strike drills drill exercise exercises manoeuvres conference summit congress parade expedition pandemic epidemic outbreak annexation
  attack attacks bombing bombings landing landings armada insurgency accident explosion festival exhibition olympics hostage-taking standoff plague withdrawal occupation takeover`)
/** Too common to be the name of an event after a mere nation: "Soviet withdrawal", "U.S. raid". */
export const LOOSE_EVENT_NOUNS = set(
  'campaign offensive operation operations raid withdrawal attack attacks takeover occupation strike drill drills exercise exercises conference summit congress bombing bombings landing landings accident explosion festival exhibition expedition manoeuvres protests elections election',
)
/** Those that take their place after "of": "invasion of Afghanistan". */
export const EVENT_OF =
  set(`invasion annexation siege eruption battle sack partition massacre bombing assassination blockade fall storming conquest occupation
  liberation evacuation`)
export const TREATY_NOUNS = set(
  `treaty treaties agreement agreements accord accords pact pacts protocol convention conventions charter amendment act law bill memorandum declaration constitution concordat edict statute armistice`,
)
export const ORGANISATION_NOUNS = set(
  `army navy military administration government parliament dynasty embassy party ministry police cabinet council coalition air-force company bank university consulate senate foundation club`,
)
export const PLACE_NOUNS = set(
  'border peninsula province strait river valley desert archipelago region frontier coast plateau district',
)
export const WEAPON_NOUNS =
  set(`missile missiles rocket rockets tank tanks frigate frigates submarine submarines helicopter helicopters fighter fighters jet jets aircraft bomber
  bombers corvette corvettes destroyer destroyers cruiser cruisers carrier carriers battleship battleships gunboat gunboats howitzer howitzers cannon cannons rifle rifles pistol pistols
  gun guns drone drones UAV UAVs vehicle vehicles torpedo torpedoes mine mines bomb bombs warhead warheads mortar mortars launcher launchers radar radars musket muskets
  warplane warplanes warship warships trainer trainers airliner airliners plane planes biplane glider gliders airship airships tanker tankers`)
/** Words between a name and the noun: "attack helicopters", "unmanned combat aerial vehicles". */
export const WEAPON_MODIFIERS =
  set(`attack fighter battle main combat unmanned aerial ballistic cruise anti-tank anti-ship anti-aircraft surface-to-air air-to-air nuclear multi-role
  multirole transport reconnaissance patrol maritime rocket machine assault armoured armored heavy light medium medium-range long-range short-range stealth jet trainer transport air
  intercontinental guided cargo training class naval missile diesel-electric self-propelled field strategic supersonic`)
/** Letters before the figures of a type designation: "T-129", "Su-35", "Bf 109". */
export const WEAPON_LETTERS =
  set(`A AH AIM AGM AK AN An AR AW B BM BMP BTR Bf C CH CN DF E ER F FA FN FW Fw G3 H HQ He IL Il J JF JH Ju K KC Ka Kh L LCA LY M MG ME Me MI Mi MIM MQ MP
  MiG MIG OH P PL Q R RQ RPG RS RT S SA SM SS Su SU T TB TF TPz Tu TU U UH V VT W X XF Y Yak YF ZSU`)
export const SHIP_PREFIXES = set(
  'HMS USS RMS SS INS PNS HMAS HMCS HMNZS USNS USCGC SMS TCG KRI ARA MV MS RV HMY HNLMS ROKS JS CNS',
)
/** Weapons and vehicles known by a name alone. */
export const WEAPON_NAMES =
  set(`Falcon Ariane Soyuz Mirage Rafale Spitfire Hurricane Messerschmitt Stuka Zero Concorde Zeppelin Hindenburg Titanic Lusitania Bismarck Tirpitz Yamato Merrimack Monitor Sherman Tiger Panther Panzer
  Leopard Abrams Challenger Chieftain Patton Stinger Javelin Patriot Tomahawk Exocet Scud Minuteman Trident Polaris Kalashnikov Bayraktar Reaper Predator Apache Cobra Chinook Black-Hawk Blackhawk Eurofighter Typhoon
  Tornado Gripen Viggen Harrier Phantom Tomcat Hornet Raptor Sabre Starfighter Agosta Daphné Hangor MILGEM Enigma Kursk Potemkin Graf-Spee Jumbo Learjet Cessna Katyusha Kalibr Iskander Kinzhal Shahed HIMARS NLAW Carl-Gustaf Uzi Maxim Gatling Colt Mauser Winchester`)

/** Titles that stand before a name. */
export const TITLES =
  set(`President Minister Premier Chancellor King Queen Emperor Empress Prince Princess Pope General Colonel Admiral Marshal Sir Lord Lady Dame Dr Dr. Doctor Mr Mr. Mrs Mrs. Ms Ms. Miss
  Professor Prof. Senator Governor Ambassador Secretary Secretary-General Chief Captain Major Lieutenant Lt. Gen. Col. Capt. Maj. Sgt. Sergeant Corporal Commander Commodore Brigadier Judge Justice
  Bishop Archbishop Cardinal Father Brother Sister Saint St. St Rabbi Imam Ayatollah Sheikh Sheik Shah Sultan Caliph Khan Tsar Czar Tsarina Kaiser Duke Duchess Count Countess Earl Baron Baroness Marquess Viscount
  Archduke Archduchess Mayor Chairman Chairwoman Director Representative Congressman Congresswoman Congressional Comrade Mullah Maulana Mufti Dalai Shogun Emir Consul Tribune Inspector Sen. Gov. Rep. Rev. Reverend Adm. Hon. Vice-President Attorney-General Quaid-e-Azam Mahatma CEO MP Marquis Regent Viceroy Pasha Elector Margrave Vizier Coach Abbot`)
/** What may stand before a title's last word: "Prime Minister", "Field Marshal". */
export const TITLE_LEADS =
  set(`Prime Foreign Defence Defense Interior Finance Home Crown Vice Deputy Lieutenant Major Brigadier Grand Chief Army Navy Air Naval Rear Field Attorney First Secretary Executive Acting Energy Education Health Trade
  Justice Queen King Mother Dowager Great Supreme Holy Union External Affairs Information Economy Opposition Party Police Security National Adviser Advisor Staff Leader Holiness Royal Highness then-President then-Prime then-Army`)
/** Titles that go on with "of" and a place, and then name a person. */
export const NOBLE_TITLES = set(
  'Duke Duchess Earl Count Countess Marquess Marquis Bishop Archbishop Prince Princess Baron Archduke Elector',
)
/** Lower-case words for people right before a name: "student Linus Torvalds", "her husband Pierre". */
export const OCCUPATIONS =
  set(`student husband wife son daughter brother sister father mother uncle nephew cousin physicist chemist biologist mathematician astronomer engineer inventor explorer navigator painter sculptor
  composer poet writer novelist author playwright philosopher historian economist lawyer judge architect actor actress singer dancer director producer scientist scholar journalist reporter editor
  general admiral commander captain colonel soldier officer pilot astronaut cosmonaut minister president premier chancellor king queen emperor empress prince princess pope bishop monk priest missionary reformer
  activist leader chief dictator rebel spy sprinter swimmer boxer champion player coach athlete doctor surgeon physician nurse merchant banker businessman entrepreneur chairman founder candidate senator governor mayor
  ambassador diplomat spokesman spokeswoman spokesperson analyst expert professor teacher pupil friend rival successor predecessor secretary tsar sultan caliph shah heir colleague assassin guerrilla geologist botanist naturalist psychologist psychiatrist`)
/** Only people do these. */
export const PERSON_VERBS =
  set(`wrote painted composed invented discovered died married resigned abdicated reigned preached sang climbed sailed argued believed thought studied taught retired converted
  ascended remarried swore confessed dreamed dreamt proved coined drank danced starred noticed lectured fled born ran swam rode skated knelt wept said told sculpted translated conducted lobbied became crowned`)
/** Between the parts of a person's name. */
export const PARTICLES = set(
  'de da di du del della des dos das la le van von der den ter ten bin ibn al el ul y zu af av abu e',
)

export const ROMAN = /^(?:I{1,3}|IV|VI{0,3}|IX|XI{0,3}|XIV|XV|XVI{0,3}|XIX|XX)$/
