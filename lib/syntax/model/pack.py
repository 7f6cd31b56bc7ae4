#!/usr/bin/env python3
"""Packs what train.py saved into the JSON that lib/syntax/parser/parser-model.ts reads.

Usage: pack.py OUT english.json
Matrices become int8 by row with a float scale for each row, everything else float32, little-endian, in the order in
which parser-model.ts takes them out again.
"""
import base64, json, sys
import numpy as np, torch

out, target = sys.argv[1:3]
meta = json.load(open(f'{out}/meta.json')); state = {k: v.float().numpy() for k, v in torch.load(f'{out}/model.pt').items()}
parts = []
def floats(x):
    """float32 as they are"""
    parts.append(np.ascontiguousarray(x, '<f4').tobytes())
def rows(x):
    """int8 by row: scale, then values"""
    s = np.maximum(np.abs(x).max(1), 1e-8) / 127
    parts.append(s.astype('<f4').tobytes())
    parts.append(np.clip(np.rint(x / s[:, None]), -127, 127).astype(np.int8).tobytes())

glove, frequent = state['glove'], state['frequent']
table = glove @ state['P.weight'].T + frequent[:, None] * state['delta.weight']
table[0] = state['unk']                                        # row 0: a word that no table has
rows(table); rows(state['affix.weight']); floats(state['shape.weight'])
dim, layers = meta['dim'], meta['layers']
for i in range(layers):
    p = f'layers.{i}.rnn.'; both = lambda k: np.concatenate([state[f'{p}{k}_l0'], state[f'{p}{k}_l0_reverse']])
    rows(both('weight_ih')); floats(both('bias_ih') + both('bias_hh')); rows(state[f'{p}weight_hh_l0']); rows(state[f'{p}weight_hh_l0_reverse'])
heads = ['arc_h', 'arc_d', 'lab_h', 'lab_d', 'tag_u', 'tag_x']
rows(np.concatenate([state[f'{h}.weight'] for h in heads]))
floats(np.concatenate([state[f'{h}.bias'] if f'{h}.bias' in state else np.zeros(len(state[f'{h}.weight'])) for h in heads]))
rows(state['U'].T.copy()); floats(state['bias_h']); floats(state['dist']); floats(state['lab.weight']); floats(state['lab.bias']); floats(state['root'])
data = b''.join(parts)
data += b'\0' * (-len(data) % 4)
json.dump(dict(licence='CC BY-SA 4.0, see README.md', dim=dim, layers=layers, upos=meta['upos'], xpos=meta['xpos'], relations=meta['rels'],
               words='\n'.join(meta['keys']), data=base64.b64encode(data).decode()), open(target, 'w'), ensure_ascii=False, separators=(',', ':'))
print(len(data), 'bytes')
