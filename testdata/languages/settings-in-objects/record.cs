using System.Collections.Generic;
using System.Net.Http;

record Settings(string Host, string TokenPath = "/oauth/old_token");

class Exchange
{
    public void Run(string code)
    {
        var settings = new Settings("https://api.example.test");
        var form = new Dictionary<string, string> { ["grant_type"] = "authorization_code", ["code"] = code };
        new HttpClient().PostAsync(settings.Host + settings.TokenPath, new FormUrlEncodedContent(form)); // [code]
    }
}
