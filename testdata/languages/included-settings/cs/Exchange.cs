using System.Collections.Generic;
using System.Net.Http;
using Microsoft.Extensions.Configuration;

class Exchange
{
    private static readonly IConfiguration Settings = new ConfigurationBuilder().AddJsonFile("settings.json").Build();

    public void Run(string code)
    {
        var fields = new Dictionary<string, string> { ["grant_type"] = "authorization_code", ["code"] = code, ["client_id"] = Settings["Key"] };
        new HttpClient().PostAsync(Settings["Oauth:Host"] + Settings["Oauth:TokenPath"], new FormUrlEncodedContent(fields)); // [code]
    }
}
