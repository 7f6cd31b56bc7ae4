/** What a noun can stand for; `people` for groups of persons that take "they". */
export type Kind = 'person' | 'people' | 'state' | 'place' | 'body' | 'thing'

/**
 * Nouns by which a text takes up what it has named: a kind, then groups. Before the bar stand the nouns that take up any
 * of their group ("the company" an airline), after it those that take up only themselves. A noun may stand in several.
 */
const table: Readonly<Record<Exclude<Kind, 'person' | 'people'>, readonly string[]>> = {
  state: ['country nation state kingdom republic empire emirate sultanate monarchy duchy'],
  place: [
    'city town settlement | village capital port municipality hamlet borough metropolis',
    'region territory area | province district county colony canton',
    'island archipelago peninsula',
    'river stream',
    'lake reservoir',
    'mountain peak volcano',
    'pass',
    'glacier',
    'valley',
    'bay gulf',
    'desert',
    'castle palace fortress fort citadel stronghold',
    'church monastery | cathedral abbey chapel mosque temple priory',
    'station airport terminal',
    'building | tower skyscraper hall house',
    '| bridge canal tunnel dam',
    'stadium arena ground',
    'mine quarry colliery',
    'plant factory mill works refinery shipyard',
    'museum gallery',
    'observatory laboratory',
    'hospital clinic',
    'theatre theater',
    'park garden',
    'route line | railway road motorway highway canal tramway',
  ],
  body: [
    'company corporation firm business manufacturer enterprise | maker retailer airline conglomerate startup start-up subsidiary group giant developer carrier publisher brewery distillery shipbuilder contractor',
    'bank lender',
    'party movement',
    'organisation organization body group | agency association authority commission committee council foundation federation alliance bloc union league society charity institution conservancy coalition office bureau',
    'club team side franchise',
    'school institution | university college academy institute conservatory',
    'paper | newspaper magazine journal weekly daily',
    'band group ensemble | orchestra trio quartet duo choir',
    'army force | legion navy corps fleet division regiment brigade garrison',
    'government | administration cabinet ministry regime',
    'parliament legislature | assembly senate congress diet',
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
    'attack assault operation offensive | bombing raid strike airstrike',
    'siege blockade',
    'embargo ban sanctions restrictions',
    'meeting | summit talks conference negotiations congress session',
    'visit trip tour journey voyage expedition',
    'exercise exercises drill drills manoeuvres maneuvers',
    'project programme program scheme plan initiative',
    '| decision ruling judgment judgement verdict order',
    'case lawsuit suit trial proceedings',
    'law measure legislation act | bill statute amendment decree edict',
    'constitution charter',
    'election elections vote referendum ballot poll',
    'ship vessel boat | frigate submarine cruiser battleship destroyer carrier liner ferry schooner corvette',
    'spacecraft | probe satellite mission telescope rover orbiter lander',
    'aircraft plane | airliner jet fighter bomber helicopter airship',
    'rocket missile',
    'locomotive train engine',
    'book work volume | novel treatise memoir essay study report',
    'film movie documentary picture',
    'play work | opera ballet musical comedy tragedy',
    'record work | album song single symphony concerto',
    'painting picture work | portrait fresco canvas sculpture statue',
    'prize award medal',
    'disease outbreak epidemic | virus infection plague pandemic',
    'vaccine drug medicine',
    'element substance | metal mineral compound',
    'body | planet moon asteroid comet star',
    'fossil skeleton skull specimen',
    'language script alphabet',
    'machine device | computer engine system',
    'crisis crash recession depression panic',
    'protest | strike demonstration boycott',
    'merger takeover acquisition purchase',
    'subsidy subsidies',
    'package offer',
    'deadline',
    'disaster | fire earthquake flood storm hurricane eruption',
    'coup putsch plot',
    '| invasion occupation annexation',
    'species genus',
    '| method technique process theory theorem law',
    'tournament championship cup competition',
    'match game final race',
    'match game final',
  ],
}

type Group = { readonly general: ReadonlySet<string>; readonly all: ReadonlySet<string> }

const kindOf = new Map<string, Kind>()
const groupsOf = new Map<string, readonly Group[]>()
for (const [kind, lines] of Object.entries(table))
  for (const line of lines) {
    const [general = '', special = ''] = line.split('|')
    const list = (part: string): string[] => part.trim().split(' ').filter(Boolean)
    const group = { general: new Set(list(general)), all: new Set([...list(general), ...list(special)]) }
    for (const noun of group.all) {
      if (!kindOf.has(noun)) kindOf.set(noun, kind as Kind)
      groupsOf.set(noun, [...(groupsOf.get(noun) ?? []), group])
    }
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
  return a === b || (groupsOf.get(a) ?? []).some(group => group.general.has(a) && group.all.has(b))
}

/** Nouns that, with "the" and nothing else, point back to something told before. */
export const isAnaphoric = (noun: string): boolean => groupsOf.has(noun) || groupsOf.has(singular(noun))
