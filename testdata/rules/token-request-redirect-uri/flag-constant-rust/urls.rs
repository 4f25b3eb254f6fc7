pub const HOST: &str = "https://api.getgo.com";
const BACK: &str = "https://shop.example.org/back";

pub fn login(id: &str, state: &str) -> String {
    let back = urlencoding::encode(BACK);
    format!("{HOST}/oauth/v2/authorize?response_type=code&client_id={id}&state={state}&redirect_uri={back}")
}
