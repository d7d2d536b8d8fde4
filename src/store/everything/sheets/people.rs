//! Tables of the full export: members, what they saved and owe, and who works here.

use super::super::Sheet;
use super::super::columns as c;

pub const SHEETS: &[Sheet] = &[
    Sheet {
        name: "members",
        about: "export-t-members",
        sql: "SELECT number, member.name, json_extract(record.private,'$.nik'),
            json_extract(record.private,'$.sex'), kelurahan, json_extract(record.private,'$.rt'), phone, joined,
            iif(kind = 'luar_biasa', 'luar_biasa', 'biasa'), iif(state IN
            ('keluar','diberhentikan','meninggal'), 'keluar', 'aktif'), coalesce((SELECT amount FROM
            member_balance WHERE member = key AND balance = 'pokok'),0), pokok_due, coalesce((SELECT amount FROM
            member_balance WHERE member = key AND balance = 'wajib'),0), coalesce((SELECT amount FROM
            member_balance WHERE member = key AND balance = 'sukarela'),0), coalesce((SELECT amount FROM
            member_balance WHERE member = key AND balance = 'kasbon'),0), kasbon_limit, card, (SELECT
            group_concat(relation || ':' || kin, '; ') FROM related WHERE related.member = member.number AND kin
            <> '' AND NOT ended) FROM member JOIN device ON device.device = member.device JOIN record ON
            record.device = device.id AND record.seq = member.seq ORDER BY member.key + 0, member.key",
        columns: &[
            c::MEMBER_NO,
            c::NAME.of_a_person(),
            c::NIK.of_a_person(),
            c::SEX.of_a_person(),
            c::KELURAHAN.of_a_person(),
            c::RT.of_a_person(),
            c::PHONE.of_a_person(),
            c::JOINED,
            c::KIND,
            c::STATUS,
            c::SIMPANAN_POKOK_PAID,
            c::SIMPANAN_POKOK_DUE,
            c::SIMPANAN_WAJIB,
            c::SIMPANAN_SUKARELA,
            c::KASBON_BALANCE,
            c::KASBON_LIMIT,
            c::CARD_BARCODE,
            c::FAMILY,
        ],
    },
    Sheet {
        name: "member_states",
        about: "export-t-member-states",
        sql: "SELECT number, kind, state, old_number FROM member ORDER BY key + 0, key",
        columns: &[c::MEMBER_NO, c::KIND, c::STATUS, c::OLD_NUMBER],
    },
    Sheet {
        name: "member_years",
        about: "export-t-member-years",
        sql: "SELECT number, year, what, amount, days FROM (SELECT coalesce(member.number, of.member) number,
            of.year, of.what, of.amount, of.days FROM member_year of LEFT JOIN member ON member.key = of.member
            WHERE of.member <> '' UNION ALL SELECT coalesce(member.number, of.member), of.year, 'belanja',
            of.amount, NULL FROM purchases of LEFT JOIN member ON member.key = of.member) ORDER BY number, year,
            what",
        columns: &[c::MEMBER_NO, c::YEAR, c::WHAT, c::AMOUNT, c::DAYS],
    },
    Sheet {
        name: "relations",
        about: "export-t-relations",
        sql: "SELECT member, kin, relation, ended FROM related ORDER BY member, kin",
        columns: &[c::MEMBER_NO, c::KIN, c::RELATION, c::ENDED],
    },
    Sheet {
        name: "member_postings",
        about: "export-t-member-postings",
        sql: "SELECT posting.member, posting.date, printf('%06d', posting.account), max(posting.amount,0),
            max(-posting.amount,0), entry.kind, entry.reference FROM posting JOIN record ON record.id =
            posting.record JOIN device ON device.id = record.device JOIN entry ON entry.date = posting.date AND
            entry.device = device.device AND entry.seq = record.seq WHERE posting.member IS NOT NULL ORDER BY
            posting.date, posting.record, posting.n",
        columns: &[c::MEMBER_NO, c::DATE, c::ACCOUNT, c::DEBIT, c::CREDIT, c::EVENT, c::REFERENCE],
    },
    Sheet {
        name: "term_deposits",
        about: "export-t-term-deposits",
        sql: "SELECT term.term, json_extract(agreed,'$.member'), json_extract(agreed,'$.months'),
            json_extract(agreed,'$.rate_year'), json_extract(agreed,'$.from'), json_extract(agreed,'$.due'),
            coalesce((SELECT amount FROM term_part WHERE term_part.term = term.term AND part = 'principal'),0),
            coalesce((SELECT sum(amount) FROM term_part WHERE term_part.term = term.term AND part LIKE
            'interest:%'),0), coalesce((SELECT sum(amount) FROM term_part WHERE term_part.term = term.term AND
            part LIKE 'tax:%'),0) FROM term ORDER BY term.term",
        columns: &[
            c::TERM,
            c::MEMBER_NO,
            c::MONTHS,
            c::RATE_YEAR,
            c::VALID_FROM,
            c::DUE,
            c::PRINCIPAL,
            c::INTEREST,
            c::TAX,
        ],
    },
    Sheet {
        name: "loans",
        about: "export-t-loans",
        sql: "SELECT loan.loan, json_extract(taken,'$.member'), json_extract(taken,'$.method'),
            json_extract(taken,'$.principal'), json_extract(taken,'$.rate_month'),
            json_extract(taken,'$.months'), json_extract(taken,'$.round_to'), json_extract(taken,'$.disbursed'),
            json_extract(taken,'$.first_due'), loan.balance - coalesce((SELECT amount FROM loan_paid WHERE
            loan_paid.loan = loan.loan AND part = 'principal'),0), coalesce((SELECT amount FROM loan_paid WHERE
            loan_paid.loan = loan.loan AND part = 'principal'),0), coalesce((SELECT amount FROM loan_paid WHERE
            loan_paid.loan = loan.loan AND part = 'jasa'),0), coalesce((SELECT state FROM loan_state WHERE
            loan_state.loan = loan.loan),'dicairkan') FROM loan WHERE loan.member <> '' ORDER BY loan.loan",
        columns: &[
            c::LOAN_NO,
            c::MEMBER_NO,
            c::METHOD,
            c::PRINCIPAL,
            c::RATE_MONTH,
            c::MONTHS,
            c::ROUND_TO,
            c::DISBURSED,
            c::FIRST_DUE,
            c::BALANCE,
            c::PRINCIPAL_PAID,
            c::JASA_PAID,
            c::STATUS,
        ],
    },
    Sheet {
        name: "loan_applications",
        about: "export-t-loan-applications",
        sql: "SELECT loan_application.loan, json_extract(applied,'$.member'), at, actor, coalesce((SELECT state
            FROM loan_state WHERE loan_state.loan = loan_application.loan),'diajukan') FROM loan_application
            ORDER BY loan_application.loan",
        columns: &[c::LOAN_NO, c::MEMBER_NO, c::AT, c::ACTOR, c::STATUS],
    },
    Sheet {
        name: "users",
        about: "export-t-users",
        sql: "SELECT id, name, role, active FROM person ORDER BY id",
        columns: &[c::ID, c::NAME.of_a_person(), c::ROLE, c::ACTIVE],
    },
];
