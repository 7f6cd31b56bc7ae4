/** Pasts that need an object, so that one without it is a participle: "was burned in 1731 and demolished in 1774". */
export const NEEDS_OBJECT: ReadonlySet<string> = new Set(
  `abolished acquired adopted amended annexed appointed approved arrested assassinated awarded banned besieged built
bought captured ceded commissioned confirmed conquered created crowned deported deposed designed demolished destroyed
detained disarmed disbanded discovered dismantled dismissed elected enacted enlarged erected established evacuated
executed exhibited exiled expelled founded freed granted hanged honoured honored identified imprisoned incorporated
inaugurated installed introduced invented issued jailed killed knighted launched liberated murdered named nationalised
nationalized nominated occupied ordained outlawed patented published privatised privatized promoted ratified rebuilt
recalled released removed renamed renovated replaced repealed restored sentenced sold suspended unveiled`.split(/\s+/),
)
