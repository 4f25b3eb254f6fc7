using System.Net.Http;
using System.Text.Json;
using System.Threading.Tasks;

class Desk
{
    private readonly HttpClient http = new HttpClient();

    public async Task<int> Obtain(FormUrlEncodedContent form)
    {
        var response = await http.PostAsync("https://api.getgo.com/oauth/v2/token", form);
        using var answer = JsonDocument.Parse(await response.Content.ReadAsStringAsync());
        var token = answer.RootElement.GetProperty("access_token").GetString();
        var life = answer.RootElement.GetProperty("expires_in").GetString(); // expect: token-response-expires-in-string high
        var right = answer.RootElement.GetProperty("expires_in").GetInt32();
        return int.Parse(life) + right + token.Length;
    }
}
