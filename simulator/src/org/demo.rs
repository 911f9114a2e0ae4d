//! The people and companies of the demo: numbers in the forms that real pages show, one number that two contacts share,
//! numbers the switch knows as busy, silent or wrong, and names that need care on a page.

use super::record::{Field, Kind, Object, Record};

/// The records at the start.
pub(super) fn records() -> Vec<Record> {
    let mut demo = Demo { records: Vec::new() };
    let harbour = demo.account("Harbour Supplies Ltd", "+44 20 7946 0000");
    let bay = demo.account("Bay Books", "(415) 555-0100");
    let fjord = demo.account("Fjord Ferries A/S", "+45 33 12 34 00");
    demo.contact(
        "Ada Penrose",
        &harbour,
        &[("Phone", "+44 20 7946 0018"), ("MobilePhone", "+44 7700 900123")],
    );
    demo.contact("Ben Okafor", &bay, &[("Phone", "(415) 555-1212")]);
    demo.contact("Clara Lindt", &bay, &[("Phone", "(415) 555-1212"), ("MobilePhone", "415-555-0142")]);
    demo.contact("Dana Ruiz", &bay, &[("Phone", "7722")]);
    demo.contact("Emil Sørensen", &fjord, &[("Phone", "+45 33 12 34 56")]);
    demo.contact(
        "Fay O'Neill",
        &harbour,
        &[("Phone", "020 7946 0958"), ("OtherPhone", "020 7946 0958 ext. 12")],
    );
    demo.contact("Grace Kim", &bay, &[("Phone", "415.555.0134")]);
    demo.contact("Hugo Busy", &bay, &[("Phone", "(415) 555-0001")]);
    demo.contact("Ida Patient", &bay, &[("Phone", "(415) 555-0002")]);
    demo.contact("Jan Nowhere", &bay, &[("Phone", "(415) 555-0003")]);
    demo.contact("Zoë <b>Q&A</b>", &fjord, &[("Phone", "+45 70 10 20 30")]);
    demo.contact("Nils Silent", &fjord, &[]);
    demo.lead("Lena Marsh", "Marsh Marine", "1-800-555-0199");
    demo.lead("Omar Haddad", "Haddad Optics", "+33 1 99 00 12 34");
    demo.case("00001026", "Delivery is late", "+44 20 7946 0777");
    demo.case("00001027", "Wrong invoice address", "(415) 555-0177");
    demo.records
}

/// The fields an object's page and a new record have: API name, label and kind.
pub(super) fn fields_of(object: Object) -> &'static [(&'static str, &'static str, Kind)] {
    match object {
        Object::Account => &[("Phone", "Phone", Kind::Phone), ("Website", "Website", Kind::Text)],
        Object::Contact => &[
            ("AccountId", "Account", Kind::Reference),
            ("Phone", "Phone", Kind::Phone),
            ("MobilePhone", "Mobile", Kind::Phone),
            ("OtherPhone", "Other phone", Kind::Phone),
            ("Email", "Email", Kind::Text),
        ],
        Object::Lead => &[("Company", "Company", Kind::Text), ("Phone", "Phone", Kind::Phone)],
        Object::Case => {
            &[("Subject", "Subject", Kind::Text), ("SuppliedPhone", "Caller's phone", Kind::Phone)]
        }
        Object::Task => &[],
    }
}

/// A record of this kind with these values; fields without a value stay empty.
pub(super) fn record(object: Object, number: u32, name: &str, values: &[(&str, &str)]) -> Record {
    let fields = fields_of(object)
        .iter()
        .map(|(api, label, kind)| Field {
            name: (*api).to_owned(),
            label: (*label).to_owned(),
            value: values
                .iter()
                .find(|(key, _)| key == api)
                .map_or(String::new(), |(_, value)| (*value).to_owned()),
            kind: *kind,
        })
        .collect();
    Record { id: object.id(number), object, name: name.to_owned(), fields }
}

struct Demo {
    records: Vec<Record>,
}

impl Demo {
    fn add(&mut self, object: Object, name: &str, values: &[(&str, &str)]) -> String {
        let number = u32::try_from(self.records.len()).unwrap_or_default() + 1;
        let record = record(object, number, name, values);
        let id = record.id.clone();
        self.records.push(record);
        id
    }

    fn account(&mut self, name: &str, phone: &str) -> String {
        self.add(Object::Account, name, &[("Phone", phone), ("Website", "www.example.com")])
    }

    fn contact(&mut self, name: &str, account: &str, phones: &[(&str, &str)]) {
        let mut values = phones.to_vec();
        values.push(("AccountId", account));
        self.add(Object::Contact, name, &values);
    }

    fn lead(&mut self, name: &str, company: &str, phone: &str) {
        self.add(Object::Lead, name, &[("Company", company), ("Phone", phone)]);
    }

    fn case(&mut self, number: &str, subject: &str, phone: &str) {
        self.add(Object::Case, number, &[("Subject", subject), ("SuppliedPhone", phone)]);
    }
}
