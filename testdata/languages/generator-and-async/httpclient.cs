using System.Collections.Generic;
using System.Linq;
using System.Net.Http;
using System.Threading.Tasks;

class Renewals
{
    private static readonly string[] Hosts = { "https://api.example.test" };

    public async Task<bool> RefreshAll(IEnumerable<string> tokens)
    {
        var host = Hosts.First();
        var results = await Task.WhenAll(tokens.Select(async token =>
        {
            var fields = new Dictionary<string, string> { ["grant_type"] = "refresh_token", ["refresh_token"] = token };
            var response = await new HttpClient().PostAsync(host + "/oauth/old_token", new FormUrlEncodedContent(fields)); // [refresh]
            return response.IsSuccessStatusCode;
        }));
        return results.All(ok => ok);
    }
}
