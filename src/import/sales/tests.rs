use super::*;

const HEADER: &str = "receipt,at,till,shift,cashier,member_no,status,ref_receipt,line_no,item_code,unit,qty_milli,\
                      price,amount,cost,rounding,payable,tender,tendered,change\n";
const TWO: &str = "251124-A-0001,2025-11-24T07:05:00+08:00,A,251124-A-P,K1,H900007,selesai,,1,S00001,sak,1000,\
                   65500,65500,56500,-50,68000,tunai,70000,2000\n\
                   251124-A-0001,2025-11-24T07:05:00+08:00,A,251124-A-P,K1,H900007,selesai,,2,S00002,pcs,1500,\
                   1700,2550,2000,-50,68000,tunai,70000,2000\n";
const BACK: &str = "251124-A-0002,2025-11-24T07:09:00+08:00,A,251124-A-P,K1,H900007,retur,251124-A-0001,1,S00002,pcs,\
                    -1500,1700,-2550,-2000,50,-2500,tunai,-2500,0\n";

fn read(text: &str) -> (Vec<SaleRow>, Vec<(usize, String, &'static str)>) {
    let (mut sales, mut bad) = (Vec::new(), Vec::new());
    for item in SalesReader::new(text.as_bytes()).expect("the header is good") {
        match item {
            Ok(sale) => sales.push(sale),
            Err(rows) => bad.extend(rows.into_iter().map(|row| (row.line, row.column, row.reason.key))),
        }
    }
    (sales, bad)
}

#[test]
fn lines_of_a_receipt_become_a_sale() {
    let (sales, bad) = read(&format!("{HEADER}{TWO}{BACK}"));
    assert_eq!((sales.len(), bad), (2, Vec::new()));
    assert_eq!((sales[0].lines.len(), sales[0].line, sales[1].line), (2, 2, 4));
    assert_eq!(sales[0].at.to_string(), "2025-11-23T23:05:00.000Z");
    assert_eq!((sales[1].status, sales[1].payable), ("retur", Rupiah::of(-2_500)));
    assert_eq!(sales[1].ref_receipt, Some(sales[0].receipt.clone()));
}

#[test]
fn what_does_not_meet_is_named() {
    let keys = |text: &str| read(&format!("{HEADER}{text}")).1.into_iter().map(|bad| bad.2).collect::<Vec<_>>();
    assert_eq!(keys(&TWO.replace("65500,65500", "65500,65501")), ["import-lines-do-not-meet"]);
    assert_eq!(keys(&TWO.replace("70000,2000", "70000,1000")), ["import-tender-does-not-meet"]);
    assert_eq!(keys(&TWO.replacen("70000", "75000", 1)), ["import-sale-differs"]);
    assert_eq!(keys(&TWO.replace(",2,S00002", ",1,S00002")), ["import-line-again"]);
    assert_eq!(keys(&format!("{TWO}{BACK}{TWO}")), ["import-sale-again"]);
    assert_eq!(keys(&TWO.replace(",A,251124", ",B,251124")), ["import-other-till"]);
    assert_eq!(keys(&BACK.replace("retur", "selesai")), ["import-negative"]);
}

#[test]
fn cells_that_cannot_be_read_are_named_and_the_rest_goes_on() {
    let torn = TWO.replacen("2025-11-24T", "24/11/2025 ", 1).replace("65500,65500", "Rp65500,65500");
    let (sales, bad) = read(&format!("{HEADER}{torn}{BACK}kurang,sel\n"));
    assert_eq!(sales.len(), 1);
    let columns: Vec<_> = bad.iter().map(|(line, column, _)| (*line, column.as_str())).collect();
    assert_eq!(columns, [(2, "at"), (2, "price"), (3, "at"), (5, "")]);
}
