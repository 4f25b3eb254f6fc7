using System.Collections.Generic;
using System.Threading.Tasks;

namespace Shop.Domain
{
    public class Tokens
    {
        private readonly ITransport transport;

        public Tokens(ITransport transport) => this.transport = transport;

        public Task<string> Exchange(string code) =>
            transport.PostAsync("/oauth/old_token", new Dictionary<string, string> // [code]
            {
                ["grant_type"] = "authorization_code",
                ["code"] = code,
            });
    }
}
