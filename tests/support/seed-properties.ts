import fc from 'fast-check'

// The same cases every time, so that a red test is the change's doing; FC_SEED explores others.
fc.configureGlobal({ seed: Number(process.env.FC_SEED ?? 20261121) })
