using System.Net.Http;
using System.Net.Http.Json;
using System.Text;
using Newtonsoft.Json;

public class Tokens
{
    private readonly HttpClient http = new HttpClient();

    public void Json(string code)
    {
        http.PostAsJsonAsync("https://api.getgo.com/oauth/v2/token", new { grant_type = "authorization_code", code }); // expect: token-request-not-form high
    }

    public void Text(string code)
    {
        var body = JsonConvert.SerializeObject(new { grant_type = "authorization_code", code });
        var content = new StringContent(body, Encoding.UTF8, "application/json"); // expect: token-request-not-form high
        http.PostAsync("https://api.getgo.com/oauth/v2/token", content);
    }
}
