trait Poster {
    fn host(&self) -> &str;
    fn path(&self) -> String;

    fn post(&self, body: &[(&str, &str)]) -> attohttpc::Result<attohttpc::Response> {
        attohttpc::post(format!("{}{}", self.host(), self.path())).form(&body)?.send()
    }
}

pub fn exchange(code: &str) -> attohttpc::Result<attohttpc::Response> {
    const FOLDER: &str = "/oauth";

    struct Once;

    impl Poster for Once {
        fn host(&self) -> &str {
            "https://api.example.test"
        }

        fn path(&self) -> String {
            format!("{FOLDER}/old_token")
        }
    }

    Once.post(&[("grant_type", "authorization_code"), ("code", code)]) // [code]
}
