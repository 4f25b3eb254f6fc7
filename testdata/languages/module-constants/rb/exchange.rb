module Shop
  P = Config::Paths

  class Exchange
    include Config

    def call(code)
      HTTParty.post(P::TOKEN, body: { grant_type: 'authorization_code', code: code, client_id: Paths.key }) # [code]
    end
  end
end
