using System.Collections.Generic;
using System.Net.Http;

static class Settings
{
    public static (string Host, string TokenPath) Live() => ("https://api.example.test", "/oauth/old_token");
}

class Exchange
{
    public void Run(string code)
    {
        var settings = Settings.Live();
        var form = new Dictionary<string, string> { ["grant_type"] = "authorization_code", ["code"] = code };
        new HttpClient().PostAsync(settings.Host + settings.TokenPath, new FormUrlEncodedContent(form)); // [code]
    }
}
