use std::collections::HashMap;

trait Grant {
    fn fields(&self) -> Vec<(&'static str, String)>;
}

struct Refresh {
    token: String,
}

impl Grant for Refresh {
    fn fields(&self) -> Vec<(&'static str, String)> {
        vec![("grant_type", "refresh_token".to_owned()), ("refresh_token", self.token.clone())]
    }
}

type Make = Box<dyn Fn(&str) -> Box<dyn Grant>>;

fn grants() -> HashMap<&'static str, Make> {
    let mut grants: HashMap<&'static str, Make> = HashMap::new();
    grants.insert("refresh", Box::new(|token| Box::new(Refresh { token: token.to_owned() })));
    grants
}

pub fn run(token: &str) -> reqwest::Result<reqwest::blocking::Response> {
    let grant = grants()["refresh"](token);
    reqwest::blocking::Client::new().post("https://api.example.test/oauth/old_token").form(&grant.fields()).send() // [send]
}
