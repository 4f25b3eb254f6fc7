using System;
using System.Net.Http;
using System.Threading.Tasks;

public class Tokens
{
    private const string ClientId = "shop-7";

    public async Task<string> Exchange(string code)
    {
        using var http = new HttpClient();
        var url = "https://api.getgo.com/oauth/access_token?grant_type=authorization_code&code=" + Uri.EscapeDataString(code) + "&client_id=" + ClientId;
        return await http.GetStringAsync(url);
    }
}
