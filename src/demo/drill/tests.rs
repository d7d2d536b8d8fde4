use super::*;

fn sold(lines: &[(&str, &str, i64)]) -> Vec<(Sku, String, Quantity)> {
    lines.iter().map(|(sku, unit, milli)| (Sku::from(*sku), (*unit).to_owned(), Quantity::from_milli(*milli))).collect()
}

#[test]
fn each_is_its_own_basket_and_no_other() {
    for (at, drill) in DRILLS.iter().enumerate() {
        let basket = sold(drill.lines);
        for (other_at, other) in DRILLS.iter().enumerate() {
            assert_eq!(other.is(&basket, drill.member), at == other_at, "{} as {}", drill.words, other.words);
        }
    }
}

#[test]
fn a_carton_is_no_heap_of_pieces_and_two_lines_are_one_quantity() {
    let carton = DRILLS[3];
    assert!(!carton.is(&sold(&[("S00110", "pcs", 40_000)]), None));
    let ten = DRILLS[5];
    assert!(ten.is(&sold(&[("S00110", "pcs", 4_000), ("S00110", "pcs", 6_000)]), None));
    assert!(!ten.is(&sold(&[("S00110", "pcs", 10_000), ("S00020", "pak", 1_000)]), None), "nothing else");
    assert!(!ten.is(&sold(&[("S00110", "pcs", 10_000)]), Some("A00001")), "for nobody");
}

/// What is asked for is on the demo's shelves, in that unit.
#[test]
fn the_demo_has_what_is_asked_for() {
    let files = [crate::demo::PRODUCTS, crate::demo::MEDICINES, crate::demo::MEMBERS].map(String::from_utf8_lossy);
    for drill in DRILLS {
        for (sku, unit, _) in drill.lines {
            let line = files.iter().flat_map(|file| file.lines()).find(|line| line.starts_with(&format!("{sku},")));
            let line = line.unwrap_or_else(|| panic!("{sku} is in the files"));
            assert!(line.split(',').any(|cell| cell == *unit), "{sku} is sold by {unit}: {line}");
        }
        if let Some(member) = drill.member {
            assert!(files[2].lines().any(|line| line.starts_with(&format!("{member},"))), "{member}");
        }
    }
}
