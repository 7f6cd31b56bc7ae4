#!/usr/bin/env python3
"""Trains the dependency parser of lib/syntax: two bidirectional LSTM layers over word types, biaffine arcs, tags.

Usage: train.py TREEBANKS VECTORS.json OUT --with-pud --lr 2e-3        (README.md beside it tells what the arguments hold)
Needs Python with torch and numpy; about an hour on one processor. Not part of the app. What a word is made of (key,
shape, affixes) must be the same here and in lib/syntax/parser/word-type.ts.
"""
import argparse, gzip, json, math, random, re, time
import numpy as np, torch
import torch.nn as nn, torch.nn.functional as F

ap = argparse.ArgumentParser()
ap.add_argument('treebank'); ap.add_argument('vectors'); ap.add_argument('out')
ap.add_argument('--epochs', type=int, default=24); ap.add_argument('--dim', type=int, default=384)
ap.add_argument('--layers', type=int, default=2); ap.add_argument('--vocab', type=int, default=30000)
ap.add_argument('--with-pud', action='store_true'); ap.add_argument('--batch', type=int, default=2500)
ap.add_argument('--lr', type=float, default=2e-3); ap.add_argument('--threads', type=int, default=1)
a = ap.parse_args()
torch.set_num_threads(a.threads); random.seed(7); np.random.seed(7); torch.manual_seed(7)

WORD, AFFIX, SHAPE, BUCKETS, ARC, LAB = 64, 32, 12, 4096, 128, 96
QUOTES = {'“': '"', '”': '"', '``': '"', "''": '"', '’': "'", '‘': "'", '–': '-', '—': '-', '−': '-', '--': '-', '…': '...'}

def norm(form):
    """The key of a word: quotes and dashes plain, small letters, each digit 0."""
    for k, v in QUOTES.items(): form = form.replace(k, v)
    return re.sub(r'\d', '0', form.lower())

def shape(form):
    """One of twelve classes by digits, capitals and hyphens."""
    if not re.search(r'\w', form): return 0
    if re.fullmatch(r'\d{4}', form): return 1
    if re.fullmatch(r'\d{1,2}', form): return 2
    if re.fullmatch(r'[\d.,:/-]+', form): return 3
    if re.search(r'\d', form): return 4
    up = sum(c.isupper() for c in form); letters = sum(c.isalpha() for c in form)
    hyphen = '-' in form or '–' in form
    if up == 0: return 6 if hyphen else 5
    if up == letters: return 7 if letters > 1 else 8
    if form[0].isupper(): return 10 if hyphen else (9 if up == 1 else 11)
    return 11
SHAPES = 12

def fnv(text):
    """FNV-1a into the buckets of the affix table."""
    h = 0x811c9dc5
    for c in text:
        h ^= ord(c) & 0xffff
        h = (h * 0x01000193) & 0xffffffff
    return h % BUCKETS

def affixes(key):
    k = key
    return [fnv('1' + k[-1:]), fnv('2' + k[-2:]), fnv('3' + k[-3:]), fnv('4' + k[-4:]), fnv('p' + k[:2]), fnv('q' + k[:3])]

def read(path):
    """Sentences of a gzipped file of lines FORM LEMMA UPOS XPOS FEATS HEAD DEPREL, an empty line after each."""
    out, cur = [], []
    for line in gzip.open(path, 'rt', encoding='utf-8'):
        line = line.rstrip('\n')
        if line.startswith('# ') and '\t' in line and not cur and line.count('\t') < 5: continue
        if not line:
            if cur: out.append(cur); cur = []
            continue
        form, lemma, upos, xpos, feats, head, rel = line.split('\t')
        cur.append((form, upos, xpos, int(head), rel))
    if cur: out.append(cur)
    return out

T = a.treebank
train = read(f'{T}/ewt-train.tsv.gz') + read(f'{T}/gum-train.tsv.gz')
if a.with_pud: train += read(f'{T}/pud.tsv.gz')
dev = {'ewt-dev': read(f'{T}/ewt-dev.tsv.gz'), 'gum-dev': read(f'{T}/gum-dev.tsv.gz')}
test = {'ewt-test': read(f'{T}/ewt-test.tsv.gz'), 'gum-test': read(f'{T}/gum-test.tsv.gz'), 'pud': read(f'{T}/pud.tsv.gz')}
print('train', len(train), sum(map(len, train)), flush=True)

upos = sorted({t[1] for s in train for t in s}); xpos = sorted({t[2] for s in train for t in s}); rels = sorted({t[4] for s in train for t in s})
print(len(upos), len(xpos), len(rels))
ui, xi, ri = ({v: i for i, v in enumerate(l)} for l in (upos, xpos, rels))

raw = json.load(open(a.vectors))
vectors = raw.get('vectors', raw); order = raw.get('words') or list(vectors)
count = {}
for s in train:
    for t in s: k = norm(t[0]); count[k] = count.get(k, 0) + 1
keys, seen = [], set()
for w in order:
    k = norm(w)
    if k in seen or len(k) > 24 or not w in vectors: continue
    seen.add(k); keys.append((k, w))
    if len(keys) >= a.vocab: break
for k, n in sorted(count.items(), key=lambda x: (-x[1], x[0])):
    if n >= 2 and k not in seen: seen.add(k); keys.append((k, k if k in vectors else None))
index = {k: i + 1 for i, (k, _) in enumerate(keys)}          # 0 = unknown
glove = np.zeros((len(keys) + 1, 100), np.float32)
for i, (_, w) in enumerate(keys):
    if w is not None: glove[i + 1] = np.asarray(vectors[w][:100], np.float32)
glove /= np.maximum(1e-6, np.linalg.norm(glove, axis=1, keepdims=True)) ; glove *= 2
frequent = np.array([0] + [1 if count.get(k, 0) >= 3 else 0 for k, _ in keys], np.float32)
print('vocabulary', len(keys), 'with vector', int((np.abs(glove).sum(1) > 0).sum()), flush=True)

PROPER = {xi['NNP'], xi['NNPS']}
cache = {}
def features(form):
    if form not in cache:
        k = norm(form); cache[form] = (index.get(k, 0), affixes(k), shape(form))
    return cache[form]

def encode(s, gold=True):
    f = [features(t[0]) for t in s]
    row = dict(w=[x[0] for x in f], a=[x[1] for x in f], s=[x[2] for x in f], n=len(s))
    if gold: row.update(u=[ui.get(t[1], 0) for t in s], x=[xi.get(t[2], 0) for t in s], h=[t[3] for t in s], r=[ri.get(t[4], 0) for t in s])
    return row

def shared_drop(x, p, training):
    if not training or p == 0: return x
    m = torch.bernoulli(torch.full((x.size(0), 1, x.size(2)), 1 - p)) / (1 - p)
    return x * m

class Lstm(nn.Module):
    """One bidirectional LSTM layer."""
    def __init__(self, n_in, d):
        super().__init__()
        self.rnn = nn.LSTM(n_in, d // 2, bidirectional=True, batch_first=True)
        for k, p in self.rnn.named_parameters():
            if 'weight_hh' in k: nn.init.orthogonal_(p)
            if 'bias' in k: nn.init.zeros_(p)
            if 'bias_ih' in k: p.data[d // 2:d] = 1.
    def forward(self, x, mask):
        n = mask.sum(1).long()
        packed = nn.utils.rnn.pack_padded_sequence(x, n, batch_first=True, enforce_sorted=False)
        y, _ = self.rnn(packed)
        return nn.utils.rnn.pad_packed_sequence(y, batch_first=True, total_length=x.size(1))[0]

class Parser(nn.Module):
    def __init__(self):
        super().__init__()
        d = a.dim
        self.register_buffer('glove', torch.tensor(glove)); self.register_buffer('frequent', torch.tensor(frequent))
        self.P = nn.Linear(100, WORD, bias=False); self.delta = nn.Embedding(len(glove), WORD); nn.init.zeros_(self.delta.weight)
        self.unk = nn.Parameter(torch.zeros(WORD))
        self.affix = nn.Embedding(BUCKETS, AFFIX); nn.init.normal_(self.affix.weight, std=.15)
        self.shape = nn.Embedding(SHAPES, SHAPE)
        self.layers = nn.ModuleList([Lstm(WORD + AFFIX + SHAPE if i == 0 else d, d) for i in range(a.layers)])
        self.root = nn.Parameter(torch.randn(d) * .1)
        self.arc_h = nn.Linear(d, ARC); self.arc_d = nn.Linear(d, ARC); self.U = nn.Parameter(torch.eye(ARC) * .1); self.bias_h = nn.Parameter(torch.zeros(ARC))
        self.dist = nn.Parameter(torch.zeros(2, 12))
        self.lab_h = nn.Linear(d, LAB); self.lab_d = nn.Linear(d, LAB, bias=False); self.lab = nn.Linear(LAB, len(rels))
        self.tag_u = nn.Linear(d, len(upos)); self.tag_x = nn.Linear(d, len(xpos))
    def word(self, w):
        known = (w > 0).float().unsqueeze(-1)
        return self.P(self.glove[w]) + self.frequent[w].unsqueeze(-1) * self.delta(w) + (1 - known) * self.unk
    def forward(self, w, af, sh, mask):
        if self.training:
            drop = (torch.rand(w.shape) < .08); w = torch.where(drop, torch.zeros_like(w), w)
        x = torch.cat([self.word(w), self.affix(af).sum(2), self.shape(sh)], 2)
        x = shared_drop(x, .25, self.training)
        for i, l in enumerate(self.layers):
            x = l(x, mask)
            x = shared_drop(x, .33, self.training)
        top = torch.cat([self.root.expand(x.size(0), 1, -1), x], 1)
        ah, ad = torch.tanh(self.arc_h(top)), torch.tanh(self.arc_d(x))
        ah, ad = shared_drop(ah, .25, self.training), shared_drop(ad, .25, self.training)
        arcs = torch.einsum('bda,ae,bhe->bdh', ad, self.U, ah) + (ah @ self.bias_h).unsqueeze(1)
        n = x.size(1); i = torch.arange(1, n + 1).unsqueeze(1); j = torch.arange(0, n + 1).unsqueeze(0)
        gap = (j - i).abs().clamp(1, 4096); b = torch.where(gap <= 6, gap - 1, (gap.float().log2() * 1.5 + 2).long().clamp(6, 11))
        arcs = arcs + self.dist[(j > i).long(), b] * (j > 0)
        return arcs, self.lab_h(top), self.lab_d(x), self.tag_u(x), self.tag_x(x)
    def labels(self, lh, ld, heads):
        g = torch.gather(lh, 1, heads.unsqueeze(2).expand(-1, -1, lh.size(2)))
        return self.lab(F.relu(g + ld))

spellings = []
FIXED = {'glove', 'frequent'}
def batches(rows, size, shuffle):
    """Sentences of like length together, `size` tokens at the most with their padding."""
    order = sorted(range(len(rows)), key=lambda i: rows[i]['n'] + (random.random() * 3 if shuffle else 0))
    out, cur, width = [], [], 0
    for i in order:
        width = max(width, rows[i]['n'])
        if cur and width * (len(cur) + 1) > size: out.append(cur); cur = []; width = rows[i]['n']
        cur.append(i)
    out.append(cur)
    if shuffle: random.shuffle(out)
    return out

def disguised(row):
    """A sentence whose names are strangers: of its proper nouns a third are unknown words, half of these spelt as another."""
    w, af = list(row['w']), list(row['a'])
    for i, x in enumerate(row['x']):
        if x in PROPER and random.random() < .3:
            w[i] = 0
            if random.random() < .5: af[i] = random.choice(spellings)
    return {**row, 'w': w, 'a': af}

def tensors(rows, ids, training=False):
    if training: rows = {i: disguised(rows[i]) for i in ids}
    n = max(rows[i]['n'] for i in ids)
    pad = lambda k, fill: torch.tensor([rows[i][k] + [fill] * (n - rows[i]['n']) for i in ids])
    mask = torch.tensor([[1.] * rows[i]['n'] + [0.] * (n - rows[i]['n']) for i in ids])
    return pad('w', 0), pad('a', [0] * 6), pad('s', 0), mask, pad('u', -100), pad('x', -100), pad('h', -100), pad('r', -100)

def eisner(S):
    """Best projective tree with one root; S[d][h], heads 0..n. Returns heads."""
    n = S.shape[0]; N = n + 1
    sc = np.full((N, N), -1e9); sc[:, 1:] = S.T                      # sc[h][d]
    C = np.full((N, N, 2), -1e9); I = np.full((N, N, 2), -1e9); bc = np.zeros((N, N, 2), int); bi = np.zeros((N, N, 2), int)
    for i in range(N): C[i, i] = 0
    for k in range(1, N):
        for s in range(0, N - k):
            t = s + k
            v = C[s, s:t, 1] + C[s + 1:t + 1, t, 0]; q = int(v.argmax()); best = v[q]
            if s > 0: I[s, t, 0] = best + sc[t, s]
            I[s, t, 1] = best + sc[s, t]
            bi[s, t] = s + q
            v = C[s, s:t, 0] + I[s:t, t, 0]; q = int(v.argmax()); C[s, t, 0] = v[q]; bc[s, t, 0] = s + q
            if s == 0:
                # one child of the root: the root's right half closes only with a complete span that began at it
                v = I[0, 1:t + 1, 1] + C[1:t + 1, t, 1]; q = int(v.argmax()); C[0, t, 1] = v[q]; bc[0, t, 1] = 1 + q
            else:
                v = I[s, s + 1:t + 1, 1] + C[s + 1:t + 1, t, 1]; q = int(v.argmax()); C[s, t, 1] = v[q]; bc[s, t, 1] = s + 1 + q
    heads = [0] * n
    def back(s, t, d, complete):
        if s == t: return
        if complete:
            r = bc[s, t, d]
            if d == 0: back(s, r, 0, True); back(r, t, 0, False)
            else: back(s, r, 1, False); back(r, t, 1, True)
        else:
            if d == 0: heads[s - 1] = t
            else: heads[t - 1] = s
            r = bi[s, t, d]; back(s, r, 1, True); back(r + 1, t, 0, True)
    back(0, n, 1, True)
    return heads

def evaluate(model, sents, project=False):
    """Percent right; `project` takes the best projective tree instead of the best head of each word."""
    model.eval(); rows = [encode(s) for s in sents]; tot = u = l = p = x = tob = tok = 0
    with torch.no_grad():
        for ids in batches(rows, 6000, False):
            w, af, sh, m, gu, gx, gh, gr = tensors(rows, ids)
            arcs, lh, ld, tu, tx = model(w, af, sh, m)
            n = arcs.size(1)
            arcs[:, :, 1:].masked_fill_((m == 0).unsqueeze(1), -1e4); arcs.masked_fill_(torch.eye(n + 1)[1:].bool().unsqueeze(0), -1e4)
            if project:
                heads = torch.zeros(arcs.shape[:2], dtype=torch.long)
                for b, i in enumerate(ids):
                    k = rows[i]['n']; heads[b, :k] = torch.tensor(eisner(arcs[b, :k, :k + 1].numpy().astype(np.float64)))
            else: heads = arcs.argmax(2)
            lab = model.labels(lh, ld, heads).argmax(2); ok = m > 0
            tot += int(ok.sum()); hit = (heads == gh) & ok
            u += int(hit.sum()); l += int((hit & (lab == gr)).sum()); p += int(((tu.argmax(2) == gu) & ok).sum()); x += int(((tx.argmax(2) == gx) & ok).sum())
    return dict(upos=round(100 * p / tot, 2), xpos=round(100 * x / tot, 2), uas=round(100 * u / tot, 2), las=round(100 * l / tot, 2))

def main():
    json.dump(dict(upos=upos, xpos=xpos, rels=rels, keys=[k for k, _ in keys], dim=a.dim, layers=a.layers), open(f'{a.out}/meta.json', 'w'))
    rows = [encode(s) for s in train if len(s) <= 120]
    spellings[:] = [r['a'][i] for r in rows for i, x in enumerate(r['x']) if x in PROPER]
    model = Parser(); mean = {k: v.clone() for k, v in model.state_dict().items()}
    print('parameters', sum(p.numel() for n, p in model.named_parameters() if 'delta' not in n), flush=True)
    opt = torch.optim.AdamW(model.parameters(), lr=a.lr, betas=(.9, .95), weight_decay=1e-4)
    steps = a.epochs * len(batches(rows, a.batch, True)); step = 0; best = 0
    for epoch in range(a.epochs):
        model.train(); t0 = time.time(); loss_sum = 0
        for ids in batches(rows, a.batch, True):
            step += 1; lr = a.lr * min(1, step / 200) * (.5 * (1 + math.cos(math.pi * step / steps)) * .97 + .03)
            for g in opt.param_groups: g['lr'] = lr
            w, af, sh, m, gu, gx, gh, gr = tensors(rows, ids, True)
            arcs, lh, ld, tu, tx = model(w, af, sh, m); n = arcs.size(1)
            arcs[:, :, 1:].masked_fill_((m == 0).unsqueeze(1), -1e4)
            lab = model.labels(lh, ld, gh.clamp(min=0))
            ce = lambda s, g: F.cross_entropy(s.reshape(-1, s.size(-1)), g.reshape(-1), ignore_index=-100)
            loss = ce(arcs, gh) + ce(lab, gr) + .5 * ce(tu, gu) + .5 * ce(tx, gx)
            opt.zero_grad(); loss.backward(); nn.utils.clip_grad_norm_(model.parameters(), 5.); opt.step(); loss_sum += float(loss.detach())
            with torch.no_grad():
                for k, v in model.state_dict().items():
                    if v.is_floating_point() and k not in FIXED: mean[k].lerp_(v, max(.004, 1 / step))
        if epoch % 2 == 1 or epoch > a.epochs - 3:
            now = {k: v.clone() for k, v in model.state_dict().items()}; model.load_state_dict(mean)
            print(epoch, 'loss', round(loss_sum / max(1, len(rows)) * 100, 2), {k: evaluate(model, v) for k, v in dev.items()}, f'{time.time() - t0:.0f}s', flush=True)
            torch.save(model.state_dict(), f'{a.out}/model.pt')
            if epoch < a.epochs - 1: model.load_state_dict(now)
    report = {k: evaluate(model, v, True) for k, v in {**dev, **test}.items()}
    print(json.dumps(report), flush=True)
    json.dump(report, open(f'{a.out}/report.json', 'w'))
    json.dump(dict(upos=upos, xpos=xpos, rels=rels, keys=[k for k, _ in keys], dim=a.dim, layers=a.layers), open(f'{a.out}/meta.json', 'w'))

if __name__ == '__main__': main()
