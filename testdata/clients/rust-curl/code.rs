// expect: POST https://api.example.test/oauth/token form grant_type=authorization_code code=* auth=basic
use curl::easy::{Easy, List};

fn exchange(code: &str, id: &str, secret: &str) -> Result<(), curl::Error> {
    let mut easy = Easy::new();
    easy.url("https://api.example.test/oauth/token")?;
    easy.post(true)?;
    easy.username(id)?;
    easy.password(secret)?;
    easy.post_fields_copy(format!("grant_type=authorization_code&code={code}").as_bytes())?;
    easy.perform()
}
