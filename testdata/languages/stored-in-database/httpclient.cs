using System.Collections.Generic;
using System.Net.Http;
using System.Text.Json.Nodes;
using System.Threading.Tasks;
using Acme.Settings;

class Exchange
{
    private readonly ISettingsStore _settings;

    public Exchange(ISettingsStore settings) => _settings = settings;

    public async Task Run(string code)
    {
        var form = new FormUrlEncodedContent(new Dictionary<string, string> { ["grant_type"] = "authorization_code", ["code"] = code });
        var response = await new HttpClient().PostAsync("https://api.example.test/oauth/old_token", form); // [code]
        var answer = JsonNode.Parse(await response.Content.ReadAsStringAsync());
        _settings.SaveOption("shop_access", (string)answer["access_token"]);
        _settings.SaveOption("shop_refresh", (string)answer["refresh_token"]);
    }
}
