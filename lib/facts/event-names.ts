/** Events whose names do not show by their last word that they are events. */
const events = new Set(
  `Brexit|D-Day|V-Day|VE Day|VJ Day|Black Death|Waterloo|Trafalgar|Watergate|Kristallnacht|Holocaust|Shoah|Nakba|Prohibition|Reconstruction|Glasnost|Perestroika|Blitz|Blitzkrieg|Reformation|Renaissance|Enlightenment|Anschluss|Long March|Boston Tea Party|Great Leap Forward|New Deal|Easter Rising|Velvet Revolution|Arab Spring|Gallipoli|Woodstock|Super Bowl|Tour de France|Wimbledon|Eurovision|Ramadan|Jubilee|September 11|Bloody Sunday|Black Tuesday|Black Monday|Night of the Long Knives|Bay of Pigs|War on Terror|Diet of Worms|Indian Independence|Republic Day|Cold War|Great Game|Spanish Armada|Gunpowder Plot|Big Bang`.split(
    '|',
  ),
)
/** Capitals that are no body, place or person. */
const others = new Set(
  `DNA|RNA|AIDS|HIV|GDP|GNP|TV|USB|COVID|COVID-19|CEO|MP|PhD|BC|AD|CE|BCE|CO2|PC|CD|DVD|GPS|HTML|HTTP|IP|IQ|UFO|VIP|NGO|NGOs|MRI|Islam|Christianity|Buddhism|Hinduism|Judaism|Catholicism|Protestantism|Marxism|Communism|Fascism|Nazism|Bible|Koran|Quran|Qur'an|Torah|God|Christian|Christians|Muslim|Muslims|Jewish|Jews|Jew|Hindu|Hindus|Buddhist|Buddhists|Sikh|Sikhs|Catholic|Catholics|Protestant|Protestants|Orthodox|Sunni|Shia|Shiite|Islamic|Islamist|Communist|Communists|Nobel Prize|Nobel Peace Prize|Latin|Internet|World Wide Web`.split(
    '|',
  ),
)

export const isEventName = (text: string): boolean => events.has(text)
export const isOtherName = (text: string): boolean => others.has(text)
