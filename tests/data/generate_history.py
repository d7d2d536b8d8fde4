#!/usr/bin/env python3
"""Deterministic sales history for performance tests. Reads products.csv and medicines.csv of assets/demo (or --data DIR). No dependencies.

  python3 generate_history.py --members 2000 --sales 290000 --seed 1 --out hist      (about 1.0 M sale lines)

Writes hist_members.csv, hist_sales.csv, hist_lines.csv, hist_payments.csv, hist_summary.json (columns: README.md beside this file).
All money integer rupiah; qty in thousandths of the base unit; times local WITA (UTC+8) with offset.
"""
import argparse, csv, hashlib, json, os, random, datetime as dt
from bisect import bisect
HERE = os.path.dirname(os.path.abspath(__file__)); DATA = os.path.join(HERE, "..", "..", "assets", "demo")
ap = argparse.ArgumentParser()
ap.add_argument("--members", type=int, default=2000); ap.add_argument("--sales", type=int, default=290000)
ap.add_argument("--seed", type=int, default=1); ap.add_argument("--start", default="2025-11-24"); ap.add_argument("--days", type=int, default=365)
ap.add_argument("--tills", type=int, default=2); ap.add_argument("--member-share", type=float, default=0.60); ap.add_argument("--out", default="."); ap.add_argument("--flat", action="store_true", help="also write hist_import.csv, one row per line with the sale and its payment repeated")
ap.add_argument("--data", default=DATA, help="folder of products.csv and medicines.csv")
a = ap.parse_args(); R = random.Random(a.seed); os.makedirs(a.out, exist_ok=True)
rd = lambda f: list(csv.DictReader(open(os.path.join(a.data, f), encoding="utf-8")))
W = {"Beras": 14, "Mi Instan": 12, "Minyak dan Mentega": 9, "Gula dan Tepung": 10, "Telur dan Segar": 11, "LPG": 14, "Kopi dan Teh": 7, "Rokok": 12, "Minuman": 6, "Bumbu": 4,
     "Susu": 4, "Biskuit dan Camilan": 4, "Sabun dan Mandi": 4, "Deterjen dan Rumah": 4, "Permen dan Roti": 3, "Konsinyasi UMKM": 3, "Tepung": 3, "Makanan Kaleng": 3, "Sasirangan": .1, "Alat Tulis": 2}
items, wt = [], []
for p in rd("products.csv"):
    kg = p["qty_decimals"] == "3"
    items.append((p["sku"], p["base_unit"], int(p["price_umum"]), int(p["price_anggota"]), int(p["cost"]), p["unit2"], int(p["unit2_factor"] or 0), int(p["unit2_price"] or 0), kg, "S"))
    wt.append(W.get(p["category"], 2) / (1 + (len(items) * 2654435761 % 97) / 12))
for m in rd("medicines.csv"):
    if m["class"] not in ("B", "T", "SK", "OT", "ALK", "PKRT"): continue          # prescription classes have their own flow
    items.append((m["code"], m["base_unit"], int(m["price_umum"]), int(m["price_anggota"]), int(m["cost"]), m["unit2"], int(m["unit2_factor"] or 0), int(m["unit2_price"] or 0), False, "M"))
    wt.append(2.2 / (1 + (len(items) * 2654435761 % 97) / 12))
cum, s = [], 0.0
for x in wt: s += x; cum.append(s)
mem = ["H%06d" % (900001 + i) for i in range(a.members)]
mc, s2 = [], 0.0                                                                   # Zipf-like activity of members
for i in range(a.members): s2 += 1 / (i + 3) ** .55; mc.append(s2)
order = mem[:]; R.shuffle(order)
NL = [1] * 22 + [2] * 22 + [3] * 18 + [4] * 12 + [5] * 9 + [6] * 6 + [7] * 4 + [8] * 3 + [10] * 2 + [14, 20]   # lines a basket
HOURS = [7] * 5 + [8] * 9 + [9] * 9 + [10] * 8 + [11] * 6 + [12] * 5 + [13] * 5 + [14] * 5 + [15] * 7 + [16] * 11 + [17] * 12 + [18] * 7 + [19] * 7 + [20] * 4
d0 = dt.date.fromisoformat(a.start)
dayw = []
for i in range(a.days):
    d = d0 + dt.timedelta(days=i); dayw.append((1.25 if d.weekday() >= 5 else 1.0) * (1.35 if d.day >= 25 or d.day <= 5 else 1.0))
tot = sum(dayw); per = [int(a.sales * w / tot) for w in dayw]
for i in range(a.sales - sum(per)): per[i % a.days] += 1
def wr(n, cols):
    f = open(os.path.join(a.out, n), "w", newline="", encoding="utf-8"); w = csv.writer(f, lineterminator="\n"); w.writerow(cols); return f, w
fm, wm = wr("hist_members.csv", ["member_no", "name", "joined", "status"])
for x in mem: wm.writerow([x, "Anggota Uji " + x[1:], a.start, "aktif"])
fs, ws = wr("hist_sales.csv", ["sale_id", "till", "shift_id", "sold_at", "cashier", "member_no", "lines", "gross", "rounding", "total", "status", "ref_sale_id"])
fl, wl = wr("hist_lines.csv", ["sale_id", "line_no", "item_code", "book", "unit", "unit_factor", "qty_milli", "unit_price", "price_tier", "line_total", "line_cost"])
fp, wp = wr("hist_payments.csv", ["sale_id", "tender", "amount", "tendered", "change"])
T = dict(sales=0, lines=0, member_sales=0, returns=0, total=0, member_total=0, member_gross=0, cost=0, rounding=0, tender={}, book={"S": 0, "M": 0})
pay = lambda t, v: T["tender"].__setitem__(t, T["tender"].get(t, 0) + v)
last = []
for i in range(a.days):
    day = d0 + dt.timedelta(days=i); times = sorted((R.choice(HOURS) * 3600 + R.randrange(3600), R.randrange(a.tills) + 1) for _ in range(per[i])); seq = [0] * (a.tills + 1)
    for sec, till in times:
        seq[till] += 1; tl = chr(64 + till); sid = "%s-%s-%04d" % (day.strftime("%y%m%d"), tl, seq[till]); shift = "%s-%s-%s" % (day.strftime("%y%m%d"), tl, "P" if sec < 14 * 3600 else "S")
        at = "%sT%02d:%02d:%02d+08:00" % (day.isoformat(), sec // 3600, sec % 3600 // 60, sec % 60)
        m = order[min(bisect(mc, R.random() * s2), a.members - 1)] if R.random() < a.member_share else ""
        if last and R.random() < .004:                                                # a return of one whole earlier line
            o = last.pop(R.randrange(len(last))); osid, om, olines = o; l = R.choice(olines)
            ws.writerow([sid, tl, shift, at, "K%d" % till, om, 1, -l[9], l[9] % 100, -(l[9] - l[9] % 100), "retur", osid]); wl.writerow([sid, 1, *l[2:6], -l[6], l[7], l[8], -l[9], -l[10]])
            rt = -(l[9] - l[9] % 100); wp.writerow([sid, "tunai", rt, rt, 0]); pay("tunai", rt); T["rounding"] += l[9] % 100
            T["sales"] += 1; T["returns"] += 1; T["lines"] += 1; T["total"] += rt; T["cost"] -= l[10]; T["book"][l[3]] -= l[9]
            if om: T["member_sales"] += 1; T["member_total"] += rt; T["member_gross"] -= l[9]
            continue
        L, seen, g, c = [], set(), 0, 0
        for _ in range(R.choice(NL)):
            it = items[min(bisect(cum, R.random() * s), len(items) - 1)]
            if it[0] in seen: continue
            seen.add(it[0]); code, u, pu, pa, co, u2, f2, p2, kg, book = it
            if kg: q = R.choice([250, 250, 500, 500, 500, 1000, 1000, 2000] if pu > 20000 else [500, 1000, 1000, 2000, 5000]) if R.random() < .5 else R.randint(120, 1400); fac, pr, tier = 1, (pa if m else pu), ("anggota" if m else "umum")
            elif u2 and p2 and R.random() < (.55 if book == "M" else .06): u, fac, pr, tier, q = u2, f2, p2, "satuan2", 1000 * (1 if R.random() < .85 else 2)
            else: fac, pr, tier = 1, (pa if m else pu), ("anggota" if m else "umum"); q = 1000 * (R.choice([1, 1, 1, 1, 2, 2, 3, 5, 10]) if pu < 4000 else R.choice([1, 1, 1, 1, 1, 2, 2, 3]) if pu < 18000 else 1 if R.random() < .93 else 2)
            lt = (q * pr + 500) // 1000; lc = (q * fac * co + 500) // 1000
            L.append([sid, len(L) + 1, code, book, u, fac, q, pr, tier, lt, lc]); g += lt; c += lc; T["book"][book] += lt
        r = R.random(); ten = "tunai" if r < .72 else "qris" if r < .93 else ("kasbon" if m and r < .975 else "debit" if r < .985 else "tunai")
        rnd = -(g % 100) if ten == "tunai" else 0; total = g + rnd
        ws.writerow([sid, tl, shift, at, "K%d" % till, m, len(L), g, rnd, total, "selesai", ""]); wl.writerows(L)
        if ten == "tunai":
            b = R.choice([1000, 5000, 10000, 50000, 100000]); t = total if R.random() < .3 else -(-total // b) * b
            wp.writerow([sid, ten, total, t, t - total])
        else: wp.writerow([sid, ten, total, total, 0])
        pay(ten, total); T["sales"] += 1; T["lines"] += len(L); T["total"] += total; T["cost"] += c; T["rounding"] += rnd
        if m: T["member_sales"] += 1; T["member_total"] += total; T["member_gross"] += g
        if R.random() < .02 and len(last) < 500: last.append((sid, m, L))
for f in (fm, fs, fl, fp): f.close()
if a.flat:
    ss = {r["sale_id"]: r for r in csv.DictReader(open(os.path.join(a.out, "hist_sales.csv"), encoding="utf-8"))}
    pp = {r["sale_id"]: r for r in csv.DictReader(open(os.path.join(a.out, "hist_payments.csv"), encoding="utf-8"))}
    ff, wf = wr("hist_import.csv", ["receipt", "at", "till", "shift", "cashier", "member_no", "status", "ref_receipt", "line_no", "item_code", "unit", "qty_milli", "price", "amount", "cost", "rounding", "payable", "tender", "tendered", "change"])
    for l in csv.DictReader(open(os.path.join(a.out, "hist_lines.csv"), encoding="utf-8")):
        r = ss[l["sale_id"]]; p = pp[l["sale_id"]]
        wf.writerow([l["sale_id"], r["sold_at"], r["till"], r["shift_id"], r["cashier"], r["member_no"], r["status"], r["ref_sale_id"], l["line_no"], l["item_code"], l["unit"], l["qty_milli"], l["unit_price"], l["line_total"], l["line_cost"], r["rounding"], r["total"], p["tender"], p["tendered"], p["change"]])
    ff.close()
T["member_share_of_sales"] = round(T["member_sales"] / max(1, T["sales"]), 4); T["args"] = {k: v for k, v in vars(a).items() if k not in ("out", "data")}
T["sha256"] = {n: hashlib.sha256(open(os.path.join(a.out, n), "rb").read()).hexdigest() for n in ("hist_members.csv", "hist_sales.csv", "hist_lines.csv", "hist_payments.csv")}
json.dump(T, open(os.path.join(a.out, "hist_summary.json"), "w"), indent=1); print(json.dumps(T, indent=1))
