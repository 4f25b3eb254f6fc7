# expect: library authorize=https://api.example.test/oauth/authorize token=https://api.example.test/oauth/token
Rails.application.config.middleware.use OmniAuth::Builder do
  provider :oauth2_generic, ENV['SHOP_ID'], ENV['SHOP_SECRET'],
           client_options: {
             site: 'https://api.example.test',
             authorize_url: '/oauth/authorize',
             token_url: '/oauth/token'
           }
end
