using System.Collections.Generic;
using System.Net.Http;
using System.Threading.Tasks;

class TokenRepository
{
    private readonly HttpClient _http;

    public TokenRepository(HttpClient http) => _http = http;

    public async Task<string> Exchange(string code)
    {
        var form = new FormUrlEncodedContent(new Dictionary<string, string> { ["grant_type"] = "authorization_code", ["code"] = code });
        var response = await _http.PostAsync("https://api.example.test/oauth/old_token", form); // [code]
        return await response.Content.ReadAsStringAsync();
    }
}
