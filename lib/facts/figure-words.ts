/** Words of money and measure: data for `find-figures.ts`. */
export const SMALL_NUMBERS = new Set(
  'two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety'.split(
    ' ',
  ),
)
export const MAGNITUDES = /^(hundred|thousand|million|billion|trillion|m|mn|bn|tn|k|crore|lakh|dozen|score)$/
export const PLURAL_MAGNITUDES = /^(dozens|scores|hundreds|thousands|millions|billions|trillions|tens)$/
export const CURRENCY_SIGN = /^(?:(?:US|A|C|NZ|HK|S|R)?\\?\$|£|€|¥|₹|₽|₩|₤|₨)$/
export const CURRENCY_CODE =
  /^(?:USD|EUR|GBP|PKR|INR|JPY|CNY|RMB|CHF|AUD|CAD|SEK|NOK|DKK|TRY|RUB|SAR|AED|DM|Rs\.?|Re|ITL|FRF|ATS)$/
export const CURRENCY_NOUN =
  /^(?:dollars?|pounds?|euros?|francs?|marks?|rupees?|roubles?|rubles?|yen|yuan|renminbi|lire|liras?|pesos?|pesetas?|reais|rand|crowns|kron(?:a|or|er|e)|guilders?|florins?|ducats?|shillings?|pence|cents?|dinars?|dirhams?|riyals?|rials?|takas?|bahts?|won|talents|denarii|sesterces|drachmas?|thalers?|talers?|reichsmarks?|deutschmarks?|livres?|guineas|hryvnias?|zlotys?|z[lł]oty|forints?|shekels?|naira|USD|EUR|PKR|GBP|INR|RMB|CHF)$/i
export const PER_CENT = /^(?:%|percent|percentage)$/
/** Measures that the tagger does not take for nouns. */
export const UNIT =
  /^(?:km|m|cm|mm|kg|g|mg|t|ha|km²|km2|m²|m³|°C|°F|°|kW|MW|GW|kWh|MWh|GWh|TWh|mph|kph|ft|feet|lb|lbs|oz|Hz|MHz|GHz|GB|MB|TB|bpd|nm|kt|hp|ppm|dB)$/
/** What a figure numbers instead of counting: "Article 370", "Flight 103". */
export const NUMBERED =
  /^(?:article|section|chapter|flight|phase|resolution|room|page|no|no\.|number|route|line|platform|level|volume|issue|part|figure|table|act|scene|type|model|class|group|unit|area|channel|highway|world|serial|age|aged|year|version|season|episode|day|step|grade|category|gate|block|pier|hall|op\.|nr\.|protocol|title|generation|article)s?$/
