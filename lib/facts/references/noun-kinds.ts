/** What a noun can stand for; `people` for groups of persons that take "they". */
export type Kind = 'person' | 'people' | 'state' | 'place' | 'body' | 'thing'

/**
 * Nouns by which a text takes up what it has named: a kind, then groups of nouns that take up one another ("the firm"
 * after "a corporation"). A noun may stand in several groups.
 */
const table: Readonly<Record<Exclude<Kind, 'person' | 'people'>, readonly string[]>> = {
  state: ['country nation state kingdom republic empire emirate sultanate monarchy neighbour neighbor power duchy'],
  place: [
    'city town village capital port municipality settlement hamlet borough metropolis',
    'region province territory district county colony canton area',
    'island archipelago peninsula',
    'river stream',
    'lake reservoir',
    'mountain peak volcano',
    'pass',
    'castle palace fortress fort citadel stronghold',
    'church cathedral abbey monastery chapel mosque temple priory',
    'station airport terminal',
    'building tower skyscraper hall house',
    'bridge canal tunnel dam',
    'stadium arena ground',
    'mine quarry colliery',
    'plant factory mill works refinery shipyard',
    'museum gallery',
    'observatory laboratory',
    'hospital clinic',
    'theatre theater',
    'park garden',
    'railway line route road motorway highway',
  ],
  body: [
    'company corporation firm business manufacturer maker enterprise retailer airline conglomerate startup start-up subsidiary group giant developer carrier publisher brewery distillery shipbuilder contractor',
    'bank lender',
    'party movement',
    'organisation organization agency body association authority commission committee council foundation federation alliance bloc union league society charity institution conservancy coalition group office bureau',
    'club team side franchise',
    'school university college academy institute institution conservatory',
    'newspaper magazine journal paper weekly daily',
    'band group orchestra ensemble trio quartet duo choir',
    'army navy force corps fleet division regiment brigade garrison',
    'government administration cabinet ministry regime',
    'parliament assembly senate congress diet legislature',
    'court tribunal',
    'museum gallery',
    'order sect congregation',
    'tribe clan dynasty',
    'network broadcaster channel',
  ],
  thing: [
    'agreement deal treaty accord pact contract convention protocol settlement memorandum arrangement covenant concordat charter compromise',
    'truce armistice ceasefire peace',
    'war conflict campaign',
    'uprising revolt rebellion revolution insurrection mutiny',
    'battle engagement clash skirmish',
    'attack bombing assault raid strike offensive operation airstrike',
    'siege blockade',
    'embargo ban sanctions restrictions',
    'meeting summit talks conference negotiations congress session',
    'visit trip tour journey voyage expedition',
    'exercise exercises drill drills manoeuvres maneuvers',
    'project programme program scheme plan initiative',
    'decision ruling judgment judgement verdict order',
    'case lawsuit suit trial proceedings',
    'law act bill statute legislation measure amendment decree edict',
    'constitution charter',
    'election elections vote referendum ballot poll',
    'ship vessel frigate submarine cruiser battleship destroyer carrier boat liner ferry schooner corvette',
    'spacecraft probe satellite mission telescope rover orbiter lander',
    'aircraft plane airliner jet fighter bomber helicopter airship',
    'rocket missile',
    'locomotive train engine',
    'book novel work treatise volume memoir essay study report',
    'film movie documentary picture',
    'play opera ballet musical comedy tragedy',
    'album record song single symphony concerto',
    'painting portrait picture fresco canvas sculpture statue',
    'prize award medal',
    'disease epidemic outbreak virus infection plague pandemic',
    'vaccine drug medicine',
    'element metal mineral compound',
    'planet moon asteroid comet star',
    'fossil skeleton skull specimen',
    'language script alphabet',
    'machine computer device engine system',
    'crisis crash recession depression panic',
    'strike protest demonstration boycott',
    'merger takeover acquisition purchase',
    'fire earthquake flood storm hurricane eruption',
    'coup putsch plot',
    'invasion occupation annexation',
    'species genus',
    'method technique process theory theorem law',
    'tournament championship cup competition',
    'match game final race',
    'match game final',
  ],
}

const kindOf = new Map<string, Kind>()
const groupsOf = new Map<string, readonly string[]>()
for (const [kind, groups] of Object.entries(table))
  for (const group of groups)
    for (const noun of group.split(' ')) {
      if (!kindOf.has(noun)) kindOf.set(noun, kind as Kind)
      groupsOf.set(noun, [...(groupsOf.get(noun) ?? []), group])
    }

/** The singular of a regular plural; other words as they are. */
export const singular = (noun: string): string => {
  if (groupsOf.has(noun)) return noun
  if (/ies$/.test(noun) && noun.length > 4) return `${noun.slice(0, -3)}y`
  if (/(ch|sh|x|ss)es$/.test(noun)) return noun.slice(0, -2)
  return /[^s]s$/.test(noun) && !/(us|is|news|series)$/.test(noun) ? noun.slice(0, -1) : noun
}

export const kindOfNoun = (noun: string): Kind | undefined => kindOf.get(noun) ?? kindOf.get(singular(noun))

/** Whether one noun may take up the other: "the deal" an agreement, "the vessel" a frigate. */
export function takesUp(noun: string, other: string): boolean {
  const a = singular(noun)
  const b = singular(other)
  return a === b || (groupsOf.get(a) ?? []).some(group => (groupsOf.get(b) ?? []).includes(group))
}

/** Nouns that, with "the" and nothing else, point back to something told before. */
export const isAnaphoric = (noun: string): boolean => groupsOf.has(noun) || groupsOf.has(singular(noun))
