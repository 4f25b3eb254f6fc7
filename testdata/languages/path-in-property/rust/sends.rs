use std::collections::HashMap;

/// What can be sent to the API.
pub trait Sends {
    const HOST: &'static str = "https://api.example.test";

    fn path(&self) -> &str;

    fn submit(&self, fields: HashMap<&str, &str>) -> Result<String, Box<dyn std::error::Error>> {
        let url = format!("{}{}", Self::HOST, self.path());
        Ok(ureq::post(&url).send_form(&fields.into_iter().collect::<Vec<_>>())?.into_string()?)
    }
}
