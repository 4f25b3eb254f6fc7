using System.Collections.Generic;
using System.Net.Http;

class Settings
{
    public string Host { get; init; }
    public string TokenPath { get; set; } = "/oauth/old_token";
}

class Exchange
{
    public void Run(string code)
    {
        var settings = new Settings { Host = "https://api.example.test" };
        var form = new Dictionary<string, string> { ["grant_type"] = "authorization_code", ["code"] = code };
        new HttpClient().PostAsync(settings.Host + settings.TokenPath, new FormUrlEncodedContent(form)); // [code]
    }
}
