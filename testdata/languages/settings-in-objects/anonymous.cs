using System.Collections.Generic;
using System.Net.Http;

class Exchange
{
    public void Run(string code)
    {
        var settings = new { Host = "https://api.example.test", Paths = new { Token = "/oauth/old_token" } };
        var form = new Dictionary<string, string> { ["grant_type"] = "authorization_code", ["code"] = code };
        new HttpClient().PostAsync(settings.Host + settings.Paths.Token, new FormUrlEncodedContent(form)); // [code]
    }
}
