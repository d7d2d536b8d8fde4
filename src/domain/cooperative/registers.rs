//! The sixteen books of a cooperative (koperasi 6.1): which the program makes by itself, which people write, and who
//! writes which.
//!
//! Pure.

use crate::domain::people::user::Role;

/// As the Dinas counts them.
pub const BOOKS: std::ops::RangeInclusive<i64> = 1..=16;

/// Members, savings, cash and inventory follow from the log: nobody writes them.
pub const fn is_generated(book: i64) -> bool {
    matches!(book, 1 | 6 | 14 | 15)
}

/// What supervisors, the board and the members decide when they meet: how many came is counted.
pub const fn is_of_meetings(book: i64) -> bool {
    matches!(book, 10..=12)
}

/// Guests and members' suggestions are written by whoever is there; what the supervisors decide, by them; all else by
/// the office.
pub const fn may_write(role: Role, book: i64) -> bool {
    match book {
        5 | 7 => !matches!(role, Role::Pengawas),
        10 => matches!(role, Role::Pengawas),
        _ => matches!(role, Role::Manajer | Role::Bendahara | Role::Pengurus),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn twelve_books_are_written_and_each_by_somebody() {
        let written: Vec<i64> = BOOKS.filter(|book| !is_generated(*book)).collect();
        assert_eq!(written.len(), 12);
        for book in written {
            assert!(Role::ALL.into_iter().any(|role| may_write(role, book)), "{book}");
        }
    }

    #[test]
    fn what_the_supervisors_decide_is_written_by_them_alone() {
        let of = |book| Role::ALL.into_iter().filter(move |role| may_write(*role, book)).collect::<Vec<Role>>();
        assert_eq!(of(10), [Role::Pengawas]);
        assert_eq!(of(12), [Role::Manajer, Role::Bendahara, Role::Pengurus]);
    }
}
