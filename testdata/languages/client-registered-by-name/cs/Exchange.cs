using System.Collections.Generic;
using System.Net.Http;
using System.Threading.Tasks;

namespace Shop
{
    public class Exchange
    {
        private readonly IHttpClientFactory _clients;

        public Exchange(IHttpClientFactory clients) => _clients = clients;

        public async Task Run(string code)
        {
            var fields = new Dictionary<string, string> { { "grant_type", "authorization_code" }, { "code", code } };
            await _clients.CreateClient("shop").PostAsync("oauth/old_token", new FormUrlEncodedContent(fields)); // [code]
        }
    }
}
