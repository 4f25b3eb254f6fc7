using System.Collections.Generic;
using System.IO;
using System.Net.Http;
using System.Net.Http.Json;
using System.Text.Json.Serialization;
using System.Threading.Tasks;

class Token
{
    [JsonPropertyName("access_token")]
    public string Value { get; set; }
}

class Exchange
{
    public async Task Run(string code)
    {
        var form = new FormUrlEncodedContent(new Dictionary<string, string> { ["grant_type"] = "authorization_code", ["code"] = code });
        var response = await new HttpClient().PostAsync("https://api.example.test/oauth/old_token", form); // [code]
        var token = await response.Content.ReadFromJsonAsync<Token>();
        File.WriteAllText("token.txt", token.Value);
    }
}
