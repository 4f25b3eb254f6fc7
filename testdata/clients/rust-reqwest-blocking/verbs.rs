// expect: PUT https://api.example.test/v1/seats form seat=*
// expect: PATCH https://api.example.test/v1/seats json seat=*
// expect: DELETE https://api.example.test/v1/seats
// expect: HEAD https://api.example.test/v1/seats
use reqwest::blocking::Client;

pub fn seats(seat: &str) -> reqwest::Result<()> {
    let client = Client::new();
    client.put("https://api.example.test/v1/seats").form(&[("seat", seat)]).send()?;
    client.patch("https://api.example.test/v1/seats").json(&serde_json::json!({ "seat": seat })).send()?;
    client.delete("https://api.example.test/v1/seats").send()?;
    client.head("https://api.example.test/v1/seats").send()?;
    Ok(())
}
