using System;
using System.Collections.Generic;
using System.Net.Http;
using System.Threading.Tasks;
using Newtonsoft.Json.Linq;

// The object that is kept says when the token in it ends.
public class Login
{
    public string Token { get; set; }
    public DateTime Expires { get; set; }
    public DateTime ConsentUntil { get; set; }
}

public class Desk
{
    private readonly HttpClient http = new HttpClient();
    private Login login;

    public async Task Renew(string renewal, string basic)
    {
        http.DefaultRequestHeaders.Add("Authorization", "Basic " + basic);
        var form = new Dictionary<string, string> { ["grant_type"] = "refresh_token", ["refresh_token"] = renewal };
        var response = await http.PostAsync("https://api.getgo.com/oauth/v2/token", new FormUrlEncodedContent(form));
        var answer = JObject.Parse(await response.Content.ReadAsStringAsync());
        login = new Login
        {
            Token = (string)answer["access_token"],
            Expires = DateTime.UtcNow.AddYears(1), // expect: token-lifetime-assumed high
        };
    }
}
