//! Chance from a seed, for a workload: dice that fall the same way on every machine and in every version.
//!
//! Pure (SplitMix64, public domain, Sebastiano Vigna 2015). Nothing secret comes from here: keys and salts are drawn in
//! `io/entropy.rs`.

#[derive(Clone, Debug)]
pub struct Chance(u64);

impl Chance {
    pub const fn new(seed: u64) -> Self {
        Self(seed)
    }

    const fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^ (mixed >> 31)
    }

    /// From 0 to `end`, not included.
    pub fn below(&mut self, end: u64) -> u64 {
        assert!(end > 0, "there must be something to choose from");
        // The high half of a product: even enough for a shop, and without division.
        u64::try_from((u128::from(self.next()) * u128::from(end)) >> 64).expect("the high half has 64 bits")
    }

    pub fn in_hundred(&mut self, cases: u64) -> bool {
        self.below(100) < cases
    }

    pub fn pick<'a, T>(&mut self, from: &'a [T]) -> &'a T {
        &from[self.place(from.len())]
    }

    fn place(&mut self, length: usize) -> usize {
        usize::try_from(self.below(length as u64)).expect("a place in memory")
    }

    /// A place by weight. `sums` are running sums of the weights, ascending.
    pub fn weighted(&mut self, sums: &[u64]) -> usize {
        let total = sums.last().copied().unwrap_or_default();
        let point = self.below(total);
        sums.partition_point(|sum| *sum <= point)
    }
}

/// Running sums of weights, for [`Chance::weighted`].
pub fn sums(weights: impl IntoIterator<Item = u64>) -> Vec<u64> {
    let mut total = 0;
    let running = weights.into_iter().map(|weight| {
        total += weight;
        total
    });
    running.collect()
}
