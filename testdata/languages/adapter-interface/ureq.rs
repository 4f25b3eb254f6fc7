use std::sync::Arc;

pub trait Transport: Send + Sync {
    fn post(&self, path: &str, form: &[(&str, &str)]) -> Result<String, Box<dyn std::error::Error>>;
}

#[derive(Clone)]
pub struct UreqTransport {
    agent: ureq::Agent,
}

impl UreqTransport {
    pub fn new() -> Self {
        Self { agent: ureq::Agent::new() }
    }
}

impl Transport for UreqTransport {
    fn post(&self, path: &str, form: &[(&str, &str)]) -> Result<String, Box<dyn std::error::Error>> {
        let answer = self.agent.post(&format!("https://api.example.test{path}")).send_form(form)?;
        Ok(answer.into_string()?)
    }
}

pub struct Tokens {
    transport: Arc<dyn Transport>,
}

impl Tokens {
    pub fn new(transport: Arc<dyn Transport>) -> Self {
        Self { transport }
    }

    pub fn refresh(&self, token: &str) -> Result<String, Box<dyn std::error::Error>> {
        self.transport.post("/oauth/old_token", &[("grant_type", "refresh_token"), ("refresh_token", token)]) // [refresh]
    }
}
