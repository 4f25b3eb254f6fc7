// expect: GET https://api.example.test/oauth/old_token query grant_type=password client_id=k-1 user_id=*
// expect: GET https://api.example.test/oauth/old_token query grant_type=password
use curl::easy::Easy;

fn login(user: &str) -> Result<Vec<u8>, curl::Error> {
    let mut data = Vec::new();
    let mut easy = Easy::new();
    easy.url(&format!("https://api.example.test/oauth/old_token?grant_type=password&client_id=k-1&user_id={}", user))?;
    {
        let mut transfer = easy.transfer();
        transfer.write_function(|chunk| {
            data.extend_from_slice(chunk);
            Ok(chunk.len())
        })?;
        transfer.perform()?;
    }
    if easy.response_code()? != 200 {
        eprintln!("failed");
    }
    Ok(data)
}

fn login_again(easy: &mut Easy) -> Result<(), curl::Error> {
    let mut easy = Easy::new();
    easy.get(true)?;
    easy.url("https://api.example.test/oauth/old_token?grant_type=password")?;
    easy.perform()
}
