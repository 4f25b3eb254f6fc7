using System.Collections.Generic;
using System.Net.Http;

public class Login
{
    public string Url(string id, string state) =>
        $"https://api.getgo.com/oauth/v2/authorize?response_type=code&client_id={id}&state={state}&redirect_uri=https%3A%2F%2Fshop.example.org%2Fback";

    public void Exchange(string code)
    {
        var fields = new Dictionary<string, string> { ["grant_type"] = "authorization_code", ["code"] = code };
        new HttpClient().PostAsync("https://api.getgo.com/oauth/v2/token", new FormUrlEncodedContent(fields)); // expect: token-request-redirect-uri high
    }
}
