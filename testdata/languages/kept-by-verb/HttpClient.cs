using System.Collections.Generic;
using System.Net.Http;
using System.Threading.Tasks;
using Newtonsoft.Json.Linq;
using ShopKit;

class Exchange
{
    private readonly Desk desk = Desk.Open();

    async Task Run(string code)
    {
        var form = new FormUrlEncodedContent(new Dictionary<string, string> { ["grant_type"] = "authorization_code", ["code"] = code });
        var response = await new HttpClient().PostAsync("https://api.example.test/oauth/old_token", form); // [code]
        var answer = JObject.Parse(await response.Content.ReadAsStringAsync());
        desk.Shop_SetOption("shop_access", answer["access_token"]);
        desk.Settle(answer["scope"]);
        desk.Storefront(answer["scope"]);
        desk.Setting(answer["id_token"]);
    }
}
