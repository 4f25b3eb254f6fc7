using System.Linq;
using System.Net.Http;
using System.Threading.Tasks;

public class Exchange
{
    private static readonly string[] Names = { "grant_type", "code" };

    private readonly HttpClient _http = new HttpClient();

    public async Task<string> Run(string code)
    {
        var values = new[] { "authorization_code", code };
        var fields = Names.Zip(values, (name, value) => new { name, value }).ToDictionary(pair => pair.name, pair => pair.value);
        var response = await _http.PostAsync("https://api.example.test/oauth/old_token", new FormUrlEncodedContent(fields)); // [code]
        return await response.Content.ReadAsStringAsync();
    }
}
