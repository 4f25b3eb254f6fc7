using System.Collections.Generic;
using System.Net.Http;
using System.Threading.Tasks;
using Microsoft.Extensions.Options;

namespace Shop
{
    public class Tickets
    {
        private readonly PortalOptions options;

        public Tickets(IOptions<PortalOptions> options)
        {
            this.options = options.Value;
        }

        public Task<HttpResponseMessage> Exchange(string code)
        {
            var form = new FormUrlEncodedContent(new Dictionary<string, string> { ["grant_type"] = "authorization_code", ["code"] = code });
            return new HttpClient().PostAsync(options.Host + options.Paths.Token, form); // [code]
        }
    }
}
