using System;
using System.Collections.Generic;
using System.Net.Http;
using System.Threading.Tasks;
using Newtonsoft.Json;
using Polly;
using Vendor.Caching;

public class Renewer
{
    private readonly IVendorCache cache;
    private readonly IAsyncPolicy policy = Policy.Handle<HttpRequestException>().WaitAndRetryAsync(3, n => TimeSpan.FromSeconds(n));

    public Renewer(IVendorCache cache)
    {
        this.cache = cache;
    }

    public async Task Run(string token)
    {
        var answer = await policy.ExecuteAsync(async () =>
        {
            var response = await new HttpClient().PostAsync("https://api.example.test/oauth/old_token", new FormUrlEncodedContent(new Dictionary<string, string> // [refresh]
            {
                ["grant_type"] = "refresh_token",
                ["refresh_token"] = token,
            }));
            if (!response.IsSuccessStatusCode)
            {
                throw new HttpRequestException("refused");
            }
            return JsonConvert.DeserializeObject<Dictionary<string, string>>(await response.Content.ReadAsStringAsync());
        });
        await cache.StoreAsync("token", answer["access_token"]);
    }
}
