//! Whole numbers of any size, as far as powers of a rate need them: times a small one, plus, minus, compared.
//!
//! Pure. Always holds: no leading zeros, so that the longer number is the larger.

use std::cmp::Ordering;

/// Limbs of 32 bits, the lowest first.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Natural(Vec<u32>);

const fn low(limbs: u128) -> u32 {
    (limbs & 0xFFFF_FFFF) as u32
}

impl Natural {
    pub fn of(number: u64) -> Self {
        Self(vec![1]).times(number)
    }

    pub fn times(&self, factor: u64) -> Self {
        let mut limbs = Vec::with_capacity(self.0.len() + 2);
        let mut carry = 0_u128;
        for limb in &self.0 {
            carry += u128::from(*limb) * u128::from(factor);
            limbs.push(low(carry));
            carry >>= 32;
        }
        while carry > 0 {
            limbs.push(low(carry));
            carry >>= 32;
        }
        Self(limbs).trimmed()
    }

    pub fn plus(&self, other: &Self) -> Self {
        let mut limbs = Vec::with_capacity(self.0.len().max(other.0.len()) + 1);
        let mut carry = 0_u128;
        for at in 0..self.0.len().max(other.0.len()) {
            let limb = |number: &Self| u128::from(number.0.get(at).copied().unwrap_or(0));
            carry += limb(self) + limb(other);
            limbs.push(low(carry));
            carry >>= 32;
        }
        limbs.push(low(carry));
        Self(limbs).trimmed()
    }

    /// # Panics
    /// Where `other` is larger.
    pub fn minus(&self, other: &Self) -> Self {
        assert!(other <= self, "a whole number is not below zero");
        let mut limbs = Vec::with_capacity(self.0.len());
        let mut borrowed = 0_i64;
        for (at, limb) in self.0.iter().enumerate() {
            let rest = i64::from(*limb) - i64::from(other.0.get(at).copied().unwrap_or(0)) - borrowed;
            borrowed = i64::from(rest < 0);
            limbs.push(low(rest.rem_euclid(1 << 32) as u128));
        }
        Self(limbs).trimmed()
    }

    fn trimmed(mut self) -> Self {
        while self.0.last() == Some(&0) {
            self.0.pop();
        }
        self
    }
}

impl PartialOrd for Natural {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Natural {
    fn cmp(&self, other: &Self) -> Ordering {
        let by_length = self.0.len().cmp(&other.0.len());
        by_length.then_with(|| self.0.iter().rev().cmp(other.0.iter().rev()))
    }
}

#[cfg(test)]
mod tests;
