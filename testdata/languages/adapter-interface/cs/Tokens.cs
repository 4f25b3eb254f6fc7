using System.Collections.Generic;
using Shop.Net;

namespace Shop
{
    public class Tokens
    {
        private readonly ITransport _transport;

        public Tokens(ITransport transport)
        {
            _transport = transport;
        }

        public string Refresh(string old)
        {
            return _transport.Post("/oauth/old_token", new Dictionary<string, string> // [refresh]
            {
                { "grant_type", "refresh_token" },
                { "refresh_token", old },
            });
        }
    }
}
