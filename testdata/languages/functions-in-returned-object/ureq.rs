type Sent = Result<ureq::Response, Box<ureq::Error>>;

pub struct Api {
    pub exchange: Box<dyn Fn(&str) -> Sent>,
    pub renew: Box<dyn Fn(&str) -> Sent>,
}

pub fn api() -> Api {
    let host = "https://api.example.test";
    let post = move |form: &[(&str, &str)]| -> Sent { Ok(ureq::post(&format!("{host}/oauth/old_token")).send_form(form)?) };
    Api {
        exchange: Box::new(move |code| {
            log::debug!("exchange");
            post(&[("grant_type", "authorization_code"), ("code", code)]) // [code]
        }),
        renew: Box::new(move |token| post(&[("grant_type", "refresh_token"), ("refresh_token", token)])), // [refresh]
    }
}
