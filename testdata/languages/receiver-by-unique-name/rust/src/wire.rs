pub struct Wire;

impl Wire {
    pub fn submit_form(&self, path: &str, fields: &[(&str, &str)]) -> anyhow::Result<String> {
        let client = reqwest::blocking::Client::new();
        Ok(client.post(format!("https://api.example.test{path}")).form(fields).send()?.text()?)
    }
}
