RESOURCES = 'https://api.getgo.com/G2W/rest'.freeze
TARGET = 'https://api.getgo.com/oauth/v2'.freeze
